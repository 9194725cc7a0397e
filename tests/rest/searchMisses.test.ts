import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { isoDay } from '@/lib/formatDate'
import { zeroResultsOf } from '@/subjects/zeroResults/zeroResultsOf'
import { searchOf } from '@/search/searchOf'

import { startCms, type Cms, type Who } from '../support/cms'
import { prepareGround, write } from '../support/content'

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
  await prepareGround(cms.payload)
  const search = async (query: string) => (await cms.rest(`/api/catalogue/search?${query}`)).body
  while ((await search('')).isPlain) await new Promise((resolve) => setTimeout(resolve, 20))
  const times = async (count: number, query: string) => {
    for (let at = 0; at < count; at += 1) await search(query)
  }
  await times(5, 'q=Hl%C3%ADd%C3%A1n%C3%AD%20ko%C4%8Dek&territory=horni-kraj')
  await times(4, 'q=hlidani%20psu')
  await times(3, 'q=hlidani%20kocek')
  await times(6, 'q=volejte%20777123456%20eva@priklad.cz%20hlidani')
  await times(6, 'q=777123456')
  await times(6, 'q=nedopsano&unnoted=true')
  await zeroResultsOf(cms.payload).flush()
})
afterAll(async () => {
  await searchOf(cms.payload).close()
  await cms.stop()
})

const note = (given: { text: string; territory?: string; day?: string; count?: number }) =>
  cms.payload.db.create({
    collection: 'missed-searches',
    data: { day: isoDay(new Date()), count: 5, ...given },
  })
const report = async (query = '') =>
  (await cms.rest(`/api/search-misses${query}`, { as: 'karel' })).body

test.each<[Who, number]>([
  ['nobody', 401],
  ['pavla', 403],
  ['petr', 403],
  ['karel', 200],
  ['edda', 200],
  ['ada', 200],
])('%s asks what people did not find and gets %d', async (who, expected) => {
  const { status, headers } = await cms.rest('/api/search-misses', { as: who })
  expect(status).toBe(expected)
  expect(String(headers.get('cache-control'))).not.toContain('public')
})

describe('what people did not find', () => {
  test('is told from five times on, most usual first, folded, without numbers and addresses of mail', async () => {
    const { docs } = await report()
    const noType = (count: number) => [{ value: null, label: 'bez druhu', count }]
    expect(docs).toEqual([
      {
        text: 'hlidani kocek',
        count: 8,
        serviceTypes: noType(8),
        territories: [{ value: 'horni-kraj', label: 'Horní kraj', count: 5 }],
      },
      {
        text: 'volejte hlidani',
        count: 6,
        serviceTypes: noType(6),
        territories: [{ value: null, label: 'bez území', count: 6 }],
      },
    ])
  })

  test('can be narrowed to a territory and to days', async () => {
    const there = await report('?territory=horni-kraj')
    const later = await report('?from=2999-01-01')
    expect([there.docs.map(({ count }: { count: number }) => count), later.docs]).toEqual([[5], []])
  })

  test.each([
    'from=yesterday',
    'to=2026-02-30',
    'from=2026-02-02&to=2026-02-01',
    'period=7',
    'period=30&from=2026-02-02',
    'period=30&period=90',
    'territory=%27%20OR%201',
    'serviceType=A%20b',
    'format=xlsx',
  ])('%s is refused in words', async (query) => {
    const { status, body } = await cms.rest(`/api/search-misses?${query}`, { as: 'karel' })
    expect(status).toBe(400)
    expect(body.errors[0].message.length).toBeGreaterThan(20)
  })

  test('of a region are told with those of its towns, of a town without those of its region', async () => {
    const region = await write(cms.payload, 'territories', {
      name: 'Dolní kraj',
      slug: 'dolni-kraj',
      kind: 'region',
      code: 'dk',
    })
    await write(cms.payload, 'territories', {
      name: 'Lhotka',
      slug: 'lhotka',
      kind: 'municipality',
      code: 'lh',
      parent: region,
    })
    await note({ text: 'hlidani papousku', territory: 'lhotka', count: 3 })
    await note({ text: 'hlidani papousku', territory: 'dolni-kraj', count: 4 })
    const inRegion = await report('?territory=dolni-kraj')
    const inTown = await report('?territory=lhotka')
    expect(inRegion.docs).toMatchObject([{ text: 'hlidani papousku', count: 7, territories: [] }])
    expect(inTown.docs).toEqual([])
  })

  test('of thirty days reach thirty days back and no further', async () => {
    const daysAgo = (days: number) => isoDay(new Date(Date.now() - days * 86_400_000))
    await note({ text: 'mesic stare', day: daysAgo(29) })
    await note({ text: 'pres mesic stare', day: daysAgo(30) })
    const words = async (period: string) =>
      (await report(`?period=${period}`)).docs.map(({ text }: { text: string }) => text)
    expect(await words('30')).toContain('mesic stare')
    expect(await words('30')).not.toContain('pres mesic stare')
    expect(await words('90')).toContain('pres mesic stare')
    expect((await report()).since).toBe(daysAgo(30))
  })

  test('is forgotten after four hundred days', async () => {
    const create = (day: string) =>
      cms.payload.db.create({
        collection: 'missed-searches',
        data: { day, text: 'davno', count: 9 },
      })
    await create('2020-01-01')
    const old = await report('?to=2020-12-31')
    await zeroResultsOf(cms.payload).trim(new Date())
    expect([old.docs.length, (await report('?to=2020-12-31')).docs.length]).toEqual([1, 0])
  })

  test('nobody reads or writes the notes themselves', async () => {
    const all = await Promise.all(
      (['nobody', 'ada'] as Who[]).flatMap((as) => [
        cms.rest('/api/missed-searches', { as }),
        cms.rest('/api/missed-searches', { as, method: 'POST', body: { text: 'x' } }),
      ]),
    )
    expect(all.map(({ status }) => status)).toEqual([403, 403, 403, 403])
  })
})

describe('the table to take away', () => {
  const csv = async (query = '', as: Who = 'karel') => {
    const { status, text, headers } = await cms.rest(`/api/search-misses?format=csv${query}`, {
      as,
    })
    return { status, text, headers }
  }

  test('is a CSV file in which no cell is a formula and nothing rare is told', async () => {
    await note({ text: '=cmd|calc', count: 7 })
    await note({ text: 'vzacne', count: 4 })
    const { text, headers } = await csv()
    expect(text).toContain('"\'=cmd|calc";"7";"bez druhu: 7";"bez území: 7"\r\n')
    expect(text).not.toContain('"=')
    expect(text).not.toContain('vzacne')
    expect(headers.get('content-type')).toContain('text/csv')
    expect(headers.get('content-disposition')).toMatch(/nenalezeno-\d{4}-\d{2}-\d{2}\.csv/)
    expect(headers.get('cache-control')).toBe('private, no-store')
  })

  test('that is taken away is in the journal, a look at the page is not', async () => {
    const exports = async () =>
      (
        await cms.payload.find({
          collection: 'audit',
          sort: '-at',
          limit: 100,
          overrideAccess: true,
          where: { collection: { equals: 'missed-searches' } },
        })
      ).docs as unknown as Record<string, unknown>[]
    const before = (await exports()).length
    await report()
    await csv('&territory=horni-kraj')
    const rows = await exports()
    expect(rows.length - before).toBe(1)
    expect(rows[0]).toMatchObject({
      action: 'exported',
      byName: 'karel',
      role: 'coordinator',
      note: 'territory=horni-kraj',
    })
  })

  test.each<[Who, number]>([
    ['nobody', 401],
    ['pavla', 403],
  ])('is refused to %s with %d', async (as, expected) => {
    expect((await csv('', as)).status).toBe(expected)
  })
})

test('the desk opens a new synonym with the words of a search in vain', async () => {
  const { body } = await cms.rest('/api/synonyms?slova=hlidani+kocek', {
    as: 'edda',
    method: 'POST',
    body: {},
  })
  expect(body.doc).toMatchObject({ words: 'hlidani kocek' })
})
