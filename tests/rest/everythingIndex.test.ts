import { rmSync, truncateSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'

import { env } from '@/platform/env'
import { openFile, writeMeta } from '@/search/embedded/file'
import { everythingIndex } from '@/search/everything/everythingIndex'
import { everythingLayout } from '@/search/everything/everythingLayout'
import { createEverything, type EverythingSearch } from '@/search/everything/everythingOf'
import { everythingPath } from '@/search/indexPath'
import { searchOf } from '@/search/searchOf'
import type { EverythingQuestion } from '@/lib/everythingSearch'

import { startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
let count = 0
let at: string
let search: EverythingSearch

beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  await publish('Kopretina')
})
afterAll(async () => {
  await searchOf(cms.payload).close()
  await cms.stop()
})

const publish = (title: string) =>
  write(cms.payload, 'news', { ...sample('news', title, ground), _status: 'published' })
const withdraw = (id: string) =>
  cms.payload.update({ collection: 'news', id, data: { _status: 'draft' }, overrideAccess: true })

const question = (q: string): EverythingQuestion => ({
  q,
  locale: 'cs',
  kind: 'news',
  page: 1,
  limit: 20,
  each: null,
})

/** An instance of the portal with an index of its own. */
const instance = () => {
  at = path.join(path.dirname(everythingPath(env)), `everything-${(count += 1)}.db`)
  return open()
}
const open = () => createEverything(cms.payload, everythingIndex(at), searchOf(cms.payload))
const titles = async (from: EverythingSearch, q: string) =>
  (await from.search(question(q))).docs.map(({ title }) => title)
const untilMade = async (from: EverythingSearch) => {
  while ((await from.search(question('kopretina'))).isPlain)
    await new Promise((resolve) => setTimeout(resolve, 10))
}

beforeEach(async () => {
  search = instance()
  await search.rebuild()
  await untilMade(search)
})

test('while there is no index plain filters answer and say so, then the index does', async () => {
  const fresh = instance()
  const first = await fresh.search(question('kopretiny'))
  await untilMade(fresh)
  const then = await fresh.search(question('koprteina'))
  expect([first, then].map(({ docs, isPlain }) => [docs[0]?.title, isPlain])).toEqual([
    ['Kopretina', true],
    ['Kopretina', false],
  ])
  await fresh.close()
})

test('two instances both know a change at the next question', async () => {
  const other = instance()
  await other.rebuild()
  await Promise.all([titles(search, 'x'), titles(other, 'x')])
  const id = await publish(`Zvonek ${count}`)
  const published = await Promise.all([titles(search, 'zvonek'), titles(other, 'zvonek')])
  await withdraw(id)
  const withdrawn = await Promise.all([titles(search, 'zvonek'), titles(other, 'zvonek')])
  expect([published.map(({ length }) => length), withdrawn]).toEqual([
    [1, 1],
    [[], []],
  ])
  await Promise.all([search.close(), other.close()])
})

test('what changed while an instance did not run is known when it runs again', async () => {
  const gone = await publish('Odešlá')
  const before = await titles(search, 'odesla')
  await search.close()
  await withdraw(gone)
  await publish('Příchozí')
  const again = open()
  expect([before, await titles(again, 'odesla'), await titles(again, 'prichozi')]).toEqual([
    ['Odešlá'],
    [],
    ['Příchozí'],
  ])
  await again.close()
})

test.each([
  ['damaged', () => truncateSync(at, 5_000)],
  ['gone', () => rmSync(at)],
  [
    'of another version',
    () => {
      const file = openFile(at, everythingLayout)
      writeMeta(file, 'schema', '0')
      file.close()
    },
  ],
])('an index that is %s is made anew by itself', async (_, spoil) => {
  await search.close()
  for (const suffix of ['-wal', '-shm']) rmSync(at + suffix, { force: true })
  spoil()
  const again = open()
  const first = await again.search(question('kopretina'))
  await untilMade(again)
  const then = await again.search(question('koprteina'))
  expect([first.docs.length, first.isPlain, then.docs.length]).toEqual([1, true, 1])
  await again.close()
})
