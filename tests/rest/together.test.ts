import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { togetherOf, type Step } from '@/platform/database/together'

import { startCms, type Cms } from '../support/cms'
import { next } from '../support/content'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

const row = (occurrence: string, more: object = {}): Step => ({
  collection: 'occupancies',
  add: { occurrence, event: 'e', taken: 0, waiting: 0, lastNumber: 0, version: 1, ...more },
})
const change = (id: string, version: number): Step => ({
  collection: 'occupancies',
  id,
  expected: { version },
  change: { version: version + 1, taken: 5 },
})
const stored = async (occurrence: string) => {
  const { docs } = await cms.payload.db.find<{ id: string; taken: number; version: number }>({
    collection: 'occupancies',
    where: { occurrence: { equals: occurrence } },
  })
  return docs
}
const write = (...steps: Step[]) => togetherOf(cms.payload).writeTogether(steps)
const made = async () => {
  const name = `date-${next()}`
  await write(row(name))
  const [{ id } = { id: '' }] = await stored(name)
  return { name, id }
}

test('what is written together is all there', async () => {
  const { name, id } = await made()
  expect(await write(change(id, 1), row(`${name}-b`))).toBe(true)
  expect(await stored(name)).toMatchObject([{ version: 2, taken: 5 }])
  expect((await stored(`${name}-b`)).length).toBe(1)
})

test('nothing is written when one document is not as expected', async () => {
  const { name, id } = await made()
  expect(await write(row(`${name}-b`), change(id, 7))).toBe(false)
  expect(await stored(`${name}-b`)).toEqual([])
  expect(await stored(name)).toMatchObject([{ version: 1, taken: 0 }])
})

test('nothing is written when what is unique is there already', async () => {
  const { name, id } = await made()
  expect(await write(change(id, 1), row(name))).toBe(false)
  expect(await stored(name)).toMatchObject([{ version: 1, taken: 0 }])
})

test('of twenty who change the same row at once one succeeds', async () => {
  const { id } = await made()
  const done = await Promise.all(Array.from({ length: 20 }, () => write(change(id, 1))))
  expect(done.filter(Boolean)).toEqual([true])
})
