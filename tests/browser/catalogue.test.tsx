import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'

import { SearchField } from '@/site/components/SearchBox/SearchField'
import { NearButton } from '@/subjects/catalogue/site/NearButton'
import { PlaceFields } from '@/subjects/catalogue/site/PlaceFields'
import { serviceFilters } from '@/subjects/catalogue/site/filters'

import { answers, asked } from '../support/strictRest'
import { one, openPage } from './page'

Object.assign(globalThis, { CSS: { escape: (text: string) => text } })
// React of the tests warns of attributes that it leaves to the server.
const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined)

const script = '@/subjects/catalogue/site/browser/catalogue'
const kinds = {
  serviceType: 'Druhy',
  lifeSituation: 'Situace',
  targetGroup: 'Skupiny',
  territory: 'Území',
  service: 'Služby',
}
const suggest = { source: 'catalogue', list: 'Návrhy', kinds }
const near: {
  asked: unknown[]
  found: (point: unknown) => void
  failed: (fault: unknown) => void
} = { asked: [], found: () => undefined, failed: () => undefined }

const open = (query = {}) =>
  openPage(
    <form action="/katalog" data-catalogue>
      <SearchField id="katalog-q" label="Co" button="Hledat" value="" suggest={suggest} />
      <input type="hidden" name="blizko" defaultValue="49,16" />
      <NearButton locale="cs" />
      <PlaceFields locale="cs" filters={serviceFilters(query)} territories={[]} />
    </form>,
    script,
  )

const field = (name: string) => one<HTMLInputElement>(`[name=${name}]`)
const type = async (name: string, words: string): Promise<void> => {
  const input = field(name)
  act(() => input.focus())
  // The large script comes with the first touch of the field.
  await waitFor(() => expect(input.getAttribute('role')).toBe('combobox'))
  fireEvent.change(input, { target: { value: words } })
}
/** The results follow what is typed too; here only suggestions count. */
const suggested = () => asked.filter(({ url }) => url.startsWith('/api/'))
const list = () => within(screen.getByRole('listbox'))
const options = () => list().getAllByRole('option')
const words = () => options().map(({ textContent }) => textContent)

beforeEach(() => {
  Object.defineProperty(window, 'isSecureContext', { value: true, configurable: true })
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: {
      getCurrentPosition: (
        found: typeof near.found,
        failed: typeof near.failed,
        patience: unknown,
      ) => {
        near.asked.push(patience)
        Object.assign(near, { found, failed })
      },
    },
  })
  near.asked.length = 0
  errors.mockClear()
  answers({})
})
// An open list hides what comes into the page beside it.
afterEach(() => act(() => (document.activeElement as HTMLElement).blur()))

describe('what the catalogue suggests', () => {
  const question = 'GET /api/catalogue/suggest?q=dluhy&locale=cs'
  const suggestions = [
    { kind: 'service', slug: 'poradna', label: 'Poradna dluhů', detail: 'Kompas' },
    { kind: 'lifeSituation', slug: 'dluhy', label: 'Dluhy', detail: null },
    { kind: 'territory', slug: 'lipov', label: 'Lipov', detail: null },
    { kind: 'serviceType', slug: 'poradny', label: 'Poradenství', detail: null },
  ]

  test('stands under the field by kinds; a service leads to its page', async () => {
    answers({ [question]: [{ body: { suggestions } }] })
    await open()
    await type('q', 'dluhy')
    await screen.findByRole('listbox')
    expect(words()).toEqual(['Poradenství', 'Dluhy', 'Lipov', 'Poradna dluhůKompas'])
    expect(
      list()
        .getAllByRole('group')
        .map((group) => group.parentElement?.firstChild?.textContent),
    ).toEqual(['Druhy', 'Situace', 'Území', 'Služby'])
    expect(screen.getByRole('listbox').getAttribute('aria-label')).toBe('Návrhy')
    expect(options().map((each) => each.getAttribute('href'))).toEqual([
      '/katalog?blizko=49,16&druh=poradny',
      '/katalog?blizko=49,16&situace=dluhy',
      '/katalog?kde=Lipov',
      '/sluzby/poradna',
    ])
  })

  test('is not asked for one letter, and goes when the field is empty again', async () => {
    answers({ [question]: [{ body: { suggestions } }] })
    await open()
    await type('q', 'd')
    await type('q', 'dluhy')
    await screen.findByRole('listbox')
    await type('q', '')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(suggested()).toHaveLength(1)
  })

  test('is nothing when REST does not answer', async () => {
    answers({ [question]: [{ status: 503 }] })
    await open()
    await type('q', 'dluhy')
    await waitFor(() => expect(suggested()).toHaveLength(1))
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(field('q').value).toBe('dluhy')
  })

  test('sends the words themselves when nothing of it is chosen', async () => {
    answers({ [question]: [{ body: { suggestions } }] })
    await open()
    const sent = jest.spyOn(HTMLFormElement.prototype, 'requestSubmit').mockReturnValue(undefined)
    await type('q', 'dluhy')
    await screen.findByRole('listbox')
    fireEvent.keyDown(field('q'), { key: 'Enter' })
    expect(sent).toHaveBeenCalledTimes(1)
    sent.mockRestore()
  })

  test('is put away by Escape, and what was typed stays', async () => {
    answers({ [question]: [{ body: { suggestions } }] })
    await open()
    await type('q', 'dluhy')
    await screen.findByRole('listbox')
    const isLeftToBrowser = fireEvent.keyDown(field('q'), { key: 'Escape' })
    expect([isLeftToBrowser, screen.queryByRole('listbox'), field('q').value]).toEqual([
      false,
      null,
      'dluhy',
    ])
  })

  test('hides no other part of the page from anybody', async () => {
    await open()
    await type('q', 'd')
    expect(one('form').hasAttribute('data-react-aria-top-layer')).toBe(true)
    expect(field('q').type).toBe('search')
  })
})

describe('municipalities', () => {
  const question = 'GET /api/catalogue/places?q=lip&limit=8'
  const places = [
    { code: '1', name: 'Lipov', fullName: 'Lipov (okres Hodonín)', district: 'Hodonín' },
  ]

  test('are suggested by their beginning, and one that is chosen is written with its district', async () => {
    answers({
      [question]: [{ body: { places } }],
      'GET /katalog?kde=Lipov+(okres+Hodonín)&prubezne=1': [{ status: 500 }],
    })
    await open()
    const changed = jest.fn()
    await type('kde', 'lip')
    await screen.findByRole('listbox')
    expect(words()).toEqual(['Lipovokres Hodonín'])
    one('form').addEventListener('change', changed)
    fireEvent.keyDown(field('kde'), { key: 'ArrowDown' })
    fireEvent.keyDown(field('kde'), { key: 'Enter' })
    expect(field('kde').value).toBe('Lipov (okres Hodonín)')
    expect([field('blizko').value, changed.mock.calls.length]).toEqual(['', 1])
    expect(screen.queryByRole('listbox')).toBeNull()
  })

  test('stand before whole addresses, which come with a number and say whose they are', async () => {
    const text = 'Lipová 12, 579 01 Jasanov'
    answers({
      'GET /api/catalogue/places?q=lip+1&limit=8': [{ body: { places: [] } }],
      'GET /api/addresses/suggest?q=lip+1&limit=5': [
        {
          body: {
            docs: [{ code: '1', text }],
            source: { name: 'ČÚZK, RÚIAN', licence: 'https://licence.test', asOf: '2026-10-31' },
          },
        },
      ],
      'GET /katalog?kde=Lipová+12,+579+01+Jasanov&prubezne=1': [{ status: 500 }],
    })
    await open()
    await type('kde', 'lip 1')
    await screen.findByRole('listbox')
    expect(list().getByRole('group', { name: /^Adresy: ČÚZK, RÚIAN 2026/ })).toBeTruthy()
    fireEvent.keyDown(field('kde'), { key: 'ArrowDown' })
    fireEvent.keyDown(field('kde'), { key: 'Enter' })
    expect(field('kde').value).toBe(text)
  })

  test('that nobody knows give no list', async () => {
    answers({ [question]: [{ body: { places: [] } }] })
    await open()
    await type('kde', 'lip')
    await waitFor(() => expect(suggested()).toHaveLength(1))
    expect(screen.queryByRole('listbox')).toBeNull()
  })
})

describe('what is near', () => {
  const box = () => one('[data-near]')
  const status = () => one('[data-near] p')
  const press = () => one<HTMLButtonElement>('[data-near] button').click()

  test('is offered, and the browser asked only after a press', async () => {
    await open()
    expect([box().hidden, near.asked]).toEqual([false, []])
    press()
    expect(near.asked).toEqual([{ timeout: 10_000, maximumAge: 60_000 }])
    expect(status().textContent).toBe(status().dataset.searching)
    expect(one<HTMLButtonElement>('[data-near] button').disabled).toBe(true)
  })

  test.each([
    ['was refused', { code: 1, PERMISSION_DENIED: 1 }, 'denied'],
    ['failed', { code: 3, PERMISSION_DENIED: 1 }, 'failed'],
  ])('when it %s, that is said and may be tried again', async (_, fault, said) => {
    await open()
    press()
    near.failed(fault)
    expect(status().textContent).toBe(status().dataset[said])
    expect(one<HTMLButtonElement>('[data-near] button').disabled).toBe(false)
  })

  test('is not looked for from abroad', async () => {
    await open()
    press()
    near.found({ coords: { longitude: -70, latitude: 10 } })
    expect(status().textContent).toBe(status().dataset.outside)
  })

  test('leads to the answer for the place', async () => {
    await open()
    press()
    near.found({ coords: { longitude: 16.6, latitude: 49.2 } })
    // The document of the tests cannot be left, and says so.
    expect(errors.mock.calls.map(([error]) => String(error)).join()).toContain('navigation')
    expect(status().textContent).toBe(status().dataset.searching)
  })

  test('who comes back finds the button as it was', async () => {
    await open()
    press()
    window.dispatchEvent(new Event('pageshow'))
    expect([status().textContent, one<HTMLButtonElement>('[data-near] button').disabled]).toEqual([
      '',
      false,
    ])
  })

  test.each([
    [
      'the page is not secure',
      () => Object.defineProperty(window, 'isSecureContext', { value: false }),
    ],
    [
      'the browser knows no places',
      () => Object.defineProperty(navigator, 'geolocation', { value: undefined }),
    ],
  ])('is not offered where %s', async (_, take) => {
    take()
    await open()
    expect(box().hidden).toBe(true)
  })
})
