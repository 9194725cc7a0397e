import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { isoDay } from '@/lib/formatDate'
import { offerRest } from '@/site/cms/transport'

import { html } from '../site/html'
import { startCms, type Cms } from '../support/cms'
import { next, prepareGround, sample, write, type Ground } from '../support/content'
import { pageAt } from '../support/pageAt'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  offerRest(cms.raw)
  ground = await prepareGround(cms.payload)
  await Promise.all([
    offer('Doma v Lipové', { free: 3 }, { ageFrom: 60, whom: ['anybody'] }),
    offer('Plný dům', { free: 0 }),
    offer('Starý údaj', { free: 5, updatedAt: daysAgo(61) }),
    offer('Nikdo neřekl', {}),
    offer('Dvě formy', {
      byForm: [
        { form: 'residential', free: 2, updatedAt: daysAgo(1) },
        { form: 'ambulatory', free: 0, updatedAt: daysAgo(1) },
      ],
    }),
    offer('=Utajená', { free: 1 }, { isAddressSecret: true }),
  ])
  await offer('Rozepsaná', { free: 4 }, { _status: 'draft' })
  // The index is made in the background.
  const found = async () => (await cms.rest('/api/catalogue/search')).body
  for (let each = await found(); each.isPlain || each.totalDocs < 6; each = await found())
    await new Promise((resolve) => setTimeout(resolve, 20))
})
afterAll(() => cms.stop())

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

const offer = async (name: string, availability: object, more: object = {}) => {
  const data = { ...sample('services', name, ground), forms: ['residential', 'ambulatory'] }
  const contacts = { phones: [{ number: '+420585123456', note: 'ústředna' }] }
  const places = [{ address: { city: 'Lipová' }, location: [17.2, 49.5] }]
  const id = await write(cms.payload, 'services', {
    ...data,
    contacts,
    places,
    isAddressSecret: false,
    availability: { updatedAt: daysAgo(2), ...availability },
    _status: 'published',
    ...more,
  })
  return id
}

type Free = { name: string; place: string | null; free: object[]; distance: number | null }
const list = async (query = ''): Promise<Free[]> =>
  (await cms.rest(`/api/free-places${query}`)).body.docs as Free[]

test('lists what is free by numbers that still count, never a draft', async () => {
  expect((await list()).map(({ name }) => name).toSorted()).toEqual([
    '=Utajená',
    'Doma v Lipové',
    'Dvě formy',
  ])
})

test('says only the forms that have a place, each with the day on which somebody said so', async () => {
  const found = (await list()).find(({ name }) => name === 'Dvě formy')
  expect(found?.free).toEqual([{ form: 'residential', free: 2, saidOn: isoDay(daysAgo(1)) }])
})

test('says the distance where it is asked for, and nothing of a secret address', async () => {
  const found = await list('?near=49.6,17.2')
  const placeOf = (name: string) => found.find((each) => each.name === name)
  expect(placeOf('Doma v Lipové')).toMatchObject({
    place: 'Lipová',
    distance: expect.any(Number),
    ageFrom: 60,
    whom: ['anybody'],
    phones: [{ number: '+420585123456', note: 'ústředna' }],
  })
  expect(placeOf('=Utajená')).toMatchObject({ place: null, distance: null })
})

test('is a table too, in which nothing is a formula', async () => {
  const { text, headers } = await cms.rest('/api/free-places?format=csv')
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(text).toContain('"Druh";"Služba";"Poskytovatel"')
  expect(text).toContain(`"'=Utajená"`)
  expect(text).toMatch(/"Dvě formy";[^\r]*"pobytová";"2"/)
})

test('refuses a form that is none', async () => {
  expect((await cms.rest('/api/free-places?form=flying')).status).toBe(400)
})

const show = async (path: '/katalog' | '/volna-mista', query: object): Promise<string> => {
  const { default: Page } = await (pageAt[path] as (typeof pageAt)[string])()
  const props = { params: Promise.resolve({ locale: 'cs' }), searchParams: Promise.resolve(query) }
  return html(await Page(props as never))
}

test.each(['/katalog', '/volna-mista'] as const)(
  '%s says what no list of the portal holds, and shows the services without it',
  async (path) => {
    const text = await show(path, { druh: 'letectvi', skupina: 'a,b', uzemi: 'jinde' })
    expect(text).toContain('nerozumíme: druh=letectvi, skupina=a,b, uzemi=jinde.')
    expect(text).toContain('Doma v Lipové')
  },
)

test('a place that is in the lists without being offered is understood', async () => {
  const slug = `mala-${next()}`
  const data = { ...sample('territories', 'Malá', ground), slug, kind: 'municipality' }
  await write(cms.payload, 'territories', data)
  expect(await show('/katalog', { uzemi: slug })).not.toContain('nerozumíme')
})
