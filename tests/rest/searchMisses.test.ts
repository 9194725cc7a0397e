import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { missesOf } from '@/search/misses/missesOf'
import { searchOf } from '@/search/searchOf'

import { startCms, type Cms, type Who } from '../support/cms'
import { prepareGround } from '../support/content'

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
  await missesOf(cms.payload).flush()
})
afterAll(async () => {
  await searchOf(cms.payload).close()
  await cms.stop()
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
    expect(docs).toEqual([
      {
        ...{ text: 'hlidani kocek', count: 8, serviceTypes: [] },
        territories: [{ value: 'horni-kraj', count: 5 }],
      },
      { text: 'volejte hlidani', count: 6, serviceTypes: [], territories: [] },
    ])
  })

  test('can be narrowed to a territory and to days', async () => {
    const there = await report('?territory=horni-kraj')
    const later = await report('?from=2999-01-01')
    expect([there.docs.map(({ count }: { count: number }) => count), later.docs]).toEqual([[5], []])
  })

  test('a day that is none is refused', async () => {
    const { status } = await cms.rest('/api/search-misses?from=yesterday', { as: 'karel' })
    expect(status).toBe(400)
  })

  test('is forgotten after four hundred days', async () => {
    const create = (day: string) =>
      cms.payload.db.create({
        collection: 'missed-searches',
        data: { day, text: 'davno', count: 9 },
      })
    await create('2020-01-01')
    const old = await report('?to=2020-12-31')
    await missesOf(cms.payload).trim(new Date())
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
