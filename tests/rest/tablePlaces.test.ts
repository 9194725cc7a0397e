import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'

import { startCms, type Cms, type Who } from '../support/cms'
import { next, prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const weekdays = ['mo', 'tu', 'we', 'th', 'fr']
const open = (opensAt: string, closesAt: string, days = weekdays) =>
  days.map((day) => ({ day, opensAt, closesAt }))

const service = async (data: object = {}): Promise<string> =>
  write(cms.payload, 'services', {
    ...sample('services', `Služba ${next()}`, ground),
    isAddressSecret: false,
    places: [
      {
        name: 'Poradna',
        address: { street: 'Dlouhá 1', city: 'Jasanov', postcode: '57901' },
        location: [15.9912, 49.7384],
        openingHours: [
          ...open('08:00', '16:00'),
          { day: 'sa', opensAt: '20:00', closesAt: '06:00' },
        ],
      },
      { name: 'Pobočka', address: { city: 'Trnovice' }, openingHours: open('09:00', '12:00') },
    ],
    _status: 'published',
    ...data,
  })
const placesOf = async (id: string, locale: 'cs' | 'uk' = 'cs') => {
  const { places } = await cms.payload.findByID({
    collection: 'services',
    id,
    locale,
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
  })
  return places ?? []
}
const bring = async (lines: string[], as: Who = 'karel') => {
  const body = new FormData()
  body.append('file', new Blob([lines.join('\n')]), 'mista.csv')
  body.append('collection', 'services')
  body.append('publish', 'true')
  return (await cms.rest('/api/tables/import', { as, method: 'POST', body })).body
}
const act = async (id: string, verb: 'run' | 'undo') =>
  (await cms.rest(`/api/tables/imports/${id}/${verb}`, { as: 'karel', method: 'POST' })).body
const tableOf = async (columns?: string, as?: Who): Promise<Record<string, string>[]> => {
  const query = columns ? `?columns=${columns}` : ''
  const response = await cms.raw(
    new Request(`http://portal.test/api/tables/services.csv${query}`, {
      headers: {
        'Accept-Language': 'cs',
        ...(as && { Authorization: `JWT ${await cms.tokenOf(as)}` }),
      },
    }),
  )
  return parse(await response.text(), { columns: true, delimiter: ';', bom: true })
}

describe('places of services have columns of their own', () => {
  test('each fact of a place stands by itself, the week of opening hours in one cell', async () => {
    const id = await service()
    const row = (await tableOf(undefined, 'karel')).find((each) => each.ID === id)
    expect(row).toMatchObject({
      'Místo 1: Název místa': 'Poradna',
      'Místo 1: Adresa: Ulice a číslo': 'Dlouhá 1',
      'Místo 1: Adresa: PSČ': '57901',
      'Místo 1: Otevírací doba': 'po–pá 8:00–16:00, so 20:00–6:00',
      'Místo 2: Adresa: Obec': 'Trnovice',
      'Místo 2: Otevírací doba': 'po–pá 9:00–12:00',
    })
    // No service here has a third.
    expect(Object.keys(row ?? {}).filter((head) => head.startsWith('Místo 3'))).toEqual([])
  })

  test('of a secret address nobody without the right reads any', async () => {
    const secret = await service({ isAddressSecret: true })
    const shown = await service()
    const rows = await tableOf('id,places.1.address.city,places.1.openingHours')
    const cells = (id: string) => Object.values(rows.find((each) => each.ID === id) ?? {}).slice(1)
    expect(cells(shown)).toEqual(['Jasanov', 'po–pá 8:00–16:00, so 20:00–6:00'])
    expect(cells(secret)).toEqual(['', ''])
  })

  test('what is changed in a cell changes there alone, in other languages nothing, and all comes back', async () => {
    const id = await service()
    const before = await placesOf(id)
    await cms.payload.update({
      collection: 'services',
      id,
      locale: 'uk',
      data: { places: before.map((place) => ({ ...place, name: 'Консультація' })) },
      overrideAccess: true,
    })
    const plan = await bring([
      'ID;Místo 1: Adresa: PSČ;Místo 2: Adresa: Obec;Místo 2: Otevírací doba',
      `${id};579 01;Jasanov;"Po, St 8.00–12, 13–17; Pá 8–12 (po objednání)"`,
    ])
    // A postcode with a space is the same postcode.
    expect(plan.errors).toEqual([])
    expect(plan.changes[0].changes).toEqual([
      { head: 'Místo 2: Adresa: Obec', from: 'Trnovice', to: 'Jasanov' },
      {
        head: 'Místo 2: Otevírací doba',
        from: 'po–pá 9:00–12:00',
        to: 'Po, St 8.00–12, 13–17; Pá 8–12 (po objednání)',
      },
    ])
    await act(plan.id, 'run')
    const [first, second] = await placesOf(id)
    expect(first).toEqual(before[0])
    expect(second).toMatchObject({ name: 'Pobočka', address: { city: 'Jasanov' } })
    expect(
      second?.openingHours?.map(({ day, opensAt, closesAt, note }) =>
        [day, opensAt, closesAt, note].filter(Boolean).join(' '),
      ),
    ).toEqual([
      'mo 08:00 12:00',
      'mo 13:00 17:00',
      'we 08:00 12:00',
      'we 13:00 17:00',
      'fr 08:00 12:00 po objednání',
    ])
    expect((await placesOf(id, 'uk')).map(({ name }) => name)).toEqual([
      'Консультація',
      'Консультація',
    ])

    await act(plan.id, 'undo')
    const bare = (places: typeof before) => JSON.parse(JSON.stringify(places)) as unknown
    expect(bare(await placesOf(id))).toEqual(bare(before))
  })

  test('a table with one place for each service makes services with it', async () => {
    const name = `Nová ${next()}`
    const type = (
      await cms.payload.findByID({ collection: 'service-types', id: ground.serviceType })
    ).name
    const plan = await bring([
      'Název;Poskytovatel;Druh služby;Formy;Ulice a číslo;Obec;Otevírací doba;Místo 2: Adresa: Obec',
      `${name};${ground.providerA};${type};ambulantní;Krátká 2;Jasanov;po-pá 8-16;Trnovice`,
    ])
    expect(plan).toMatchObject({ create: 1, errors: [] })
    expect(await act(plan.id, 'run')).toMatchObject({ state: 'done' })
    const { docs } = await cms.payload.find({
      collection: 'services',
      where: { name: { equals: name } },
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    expect(docs[0]?.places).toMatchObject([
      { address: { street: 'Krátká 2', city: 'Jasanov' }, openingHours: open('08:00', '16:00') },
      { address: { city: 'Trnovice' } },
    ])
  })

  test.each([
    ['Místo 1: Otevírací doba', 'dopoledne', /„po–pá 8–16/],
    ['Místo 1: Adresa: PSČ', '12', /PSČ má pět číslic/],
    ['Místo 1: Poloha (zeměpisná délka, šířka)', '10.5, 49.7', /v České republice/],
    ['Místo 4: Adresa: Obec', 'Jasanov', /popořadě/],
    ['Místo 1: Přístupnost', 'snad', /„snad“ tu není/],
  ])('%s „%s“ is refused at its cell', async (head, cell, sentence) => {
    const id = await service()
    const { errors, update } = await bring([`ID;${head}`, `${id};"${cell}"`])
    expect(update).toBe(0)
    expect(errors).toEqual([{ row: 2, column: head, message: expect.stringMatching(sentence) }])
  })
})
