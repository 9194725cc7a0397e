import { describe, expect, test } from '@jest/globals'

import { isoDay } from '@/lib/formatDate'
import { Seal } from '@/site/components/Seal/Seal'
import { EntryToConfirm } from '@/subjects/verification/site/EntryToConfirm'
import { NoPrompt } from '@/subjects/verification/site/NoPrompt'
import { ServiceCard } from '@/subjects/catalogue/site/ServiceCard'
import { ServiceDetail } from '@/subjects/catalogue/site/ServiceDetail'
import type { Service } from '@/payload-types'

import { html } from './html'

const fresh = new Date(Date.now() - 40 * 86_400_000).toISOString()
const service = {
  id: 's',
  slug: 'pece',
  name: 'Péče doma',
  forms: ['field'],
  isRegistered: true,
  provider: { id: 'a', name: 'Charita', slug: 'charita' },
  updatedAt: fresh,
  serviceType: { id: 't', name: 'pečovatelská služba', slug: 'pecovatelska-sluzba' },
} as unknown as Service
const plain = async (element: Parameters<typeof html>[0]) =>
  (await html(element)).replaceAll('\u00a0', ' ')

describe('the seal', () => {
  test('tells the day of the last confirmation', async () => {
    const text = await plain(<Seal locale="cs" verifiedOn={fresh} />)
    expect(text).toContain('Ověřeno ')
    expect(text).toContain(`dateTime="${isoDay(fresh)}"`)
  })

  test.each([
    ['office', 'Ověřil úřad ', 'Úřad ověřil, že údaje platí.'],
    ['provider', 'Ověřeno ', 'Poskytovatel potvrdil, že údaje platí.'],
    [null, 'Ověřeno ', 'Ten den někdo potvrdil, že údaje platí.'],
  ] as const)('says who confirmed as far as it is known: %s', async (verifiedBy, seal, help) => {
    const text = await plain(<Seal locale="cs" verifiedOn={fresh} verifiedBy={verifiedBy} />)
    expect([text.includes(seal), text.includes(help)]).toEqual([true, true])
  })

  test('says in words that it is over a year old, and when it was', async () => {
    const text = await plain(<Seal locale="cs" verifiedOn="2024-03-12T12:00:00.000Z" />)
    expect(text).toContain('údaje neověřeny déle než rok')
    expect(text).toContain('12. 3. 2024')
    expect(text).not.toContain('Ověřeno')
  })

  test.each([
    ['the page', <ServiceDetail key="d" locale="cs" service={{ ...service, verifiedOn: fresh }} />],
    ['the card', <ServiceCard key="c" locale="cs" service={{ ...service, verifiedOn: fresh }} />],
  ])('stands on %s of a service', async (_, element) => {
    expect(await plain(element)).toContain('Ověřeno ')
  })

  test('is not on what nobody has confirmed; its page says so', async () => {
    expect(await plain(<ServiceCard locale="cs" service={service} />)).not.toContain('věřen')
    expect(await plain(<ServiceDetail locale="cs" service={service} />)).toContain(
      'zatím nepotvrdil',
    )
  })
})

describe('the page of a confirmation letter', () => {
  const entry = {
    id: 'p',
    title: 'Péče doma',
    state: 'open' as const,
    fingerprint: 'otisk',
    confirmedAt: null,
    hasChanged: false,
    waitsSince: null,
    changes: [],
    editPath: '/admin/collections/services/s',
    collection: 'services' as const,
    doc: service,
  }
  const page = (changes: object = {}) =>
    plain(
      <EntryToConfirm locale="cs" token="TOKEN" entry={{ ...entry, ...changes }}>
        <p>Telefon</p>
      </EntryToConfirm>,
    )

  test('confirms by a form that needs no script and carries what was shown', async () => {
    const text = await page()
    expect(text).toContain('<form action="/api/verify/TOKEN" method="post">')
    expect(text).toContain('name="entry" value="p:otisk"')
    expect(text).toContain('Údaje platí: Péče doma')
  })

  test('says that an entry has changed since the letter', async () => {
    expect(await page({ hasChanged: true })).toContain('Od dopisu se záznam změnil')
  })

  test('has no button for what is confirmed or gone', async () => {
    const confirmed = await page({ state: 'confirmed', confirmedAt: fresh })
    const gone = await page({ state: 'gone', doc: null })
    const button = 'Údaje platí: Péče doma'
    expect([confirmed.includes(button), gone.includes('<form')]).toEqual([false, false])
    expect(confirmed).toContain('Děkujeme, není třeba nic dělat')
  })

  test.each([
    ['unknown', 'Tento odkaz neznáme'],
    ['expired', 'Odkaz už neplatí'],
    ['foreign', 'už nespravujete'],
  ] as const)('says in words when a link is %s, and what to do', async (fault, words) => {
    const text = await plain(<NoPrompt locale="cs" fault={fault} token="TOKEN" />)
    expect(text).toContain(words)
    expect(text).toContain('href="/admin"')
  })
})
