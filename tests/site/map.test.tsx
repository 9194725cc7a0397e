import { describe, expect, test } from '@jest/globals'

import { CatalogueMap } from '@/subjects/catalogue/site/map/CatalogueMap'
import type { FoundMap } from '@/subjects/catalogue/site/map/queries'

import { html } from './html'

const found: FoundMap = {
  points: [
    { lon: 17.2, lat: 49.5, count: 1, slug: 'pece', name: 'Péče <doma>', box: null },
    { lon: 17.5, lat: 49.7, count: 5, slug: null, name: null, box: [17.45, 49.65, 17.55, 49.75] },
    { lon: 17.7, lat: 49.4, count: 3, slug: null, name: null, box: [17.7, 49.4, 17.7, 49.4] },
  ],
  total: 9,
  box: [17, 49.3, 18, 49.8],
  isPlain: false,
  isPart: false,
  towns: [{ name: 'Lipov', at: [17.2, 49.5] }],
  question: 'form=field&locale=cs',
}
const shown = (map: Partial<FoundMap> = {}, query = {}) =>
  html(<CatalogueMap locale="cs" query={query} map={{ ...found, ...map }} />)

describe('the drawn map', () => {
  test('says what it is, how many places it has and that the list says the same', async () => {
    const text = await shown()
    expect(text).toContain('role="group" aria-label="Mapa, 9 míst; totéž najdete v seznamu"')
    expect(text).toContain('Přeskočit mapu')
  })

  test('links one place to its service and several to a nearer map of the same question', async () => {
    const text = await shown({}, { q: 'dluhy', zobrazit: 'mapa' })
    expect(text).toContain('href="/sluzby/pece" aria-label="Péče &lt;doma&gt;"')
    expect(text).toMatch(
      /href="\/katalog\?q=dluhy&amp;zobrazit=mapa&amp;vyrez=17.45%2C49.65%2C17.55%2C49.75#mapa"[^>]*aria-label="5 míst, přiblížit"/,
    )
  })

  test('places that no zoom takes apart lead to the list', async () => {
    expect(await shown()).toMatch(/href="#sluzby"[^>]*aria-label="3 služby na jednom místě/)
  })

  test('has towns and a scale for the eye only', async () => {
    const [, aside = ''] = /<g aria-hidden="true">(.*?)<a /s.exec(await shown()) ?? []
    expect(aside).toContain('Lipov')
    expect(aside).toMatch(/20\u00a0km/)
  })

  test('a part leads back to the whole', async () => {
    const text = await shown({ isPart: true }, { zobrazit: 'mapa', vyrez: '17,49,18,50' })
    expect(text).toContain('href="/katalog?zobrazit=mapa#mapa">Celé území')
  })

  test('says so when there is nothing to show, or not yet', async () => {
    const none = { points: [], total: 0, box: null }
    expect(await shown(none)).toContain('nemá veřejné místo')
    expect(await shown({ ...none, isPlain: true })).toContain('právě připravuje')
  })

  test('offers the detailed map hidden, and says whom it would ask', async () => {
    const text = await shown()
    expect(text).toMatch(/<div[^>]* hidden="" data-map="/)
    expect(text).toContain('ze serveru tile.openstreetmap.org')
    expect(text).not.toMatch(/<(img|script|link)/)
  })
})
