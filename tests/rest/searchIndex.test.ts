import { rmSync, truncateSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'

import { env } from '@/platform/env'
import { embeddedEngine } from '@/search/embedded/embeddedEngine'
import { indexPath } from '@/search/indexPath'
import { createSearch, type CatalogueSearch } from '@/search/searchOf'

import { startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'
import { question } from '../support/searchDocuments'

let cms: Cms
let ground: Ground
let count = 0
let at: string
let search: CatalogueSearch

beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  await publish('Kopretina')
})
afterAll(() => cms.stop())

const publish = (name: string) =>
  write(cms.payload, 'services', {
    ...sample('services', name, ground),
    isAddressSecret: false,
    _status: 'published',
  })
const withdraw = (id: string) =>
  cms.payload.update({ collection: 'services', id, data: { _status: 'draft' } })

/** An instance of the portal with an index of its own. */
const instance = () => {
  at = path.join(path.dirname(indexPath(env)), `instance-${(count += 1)}.db`)
  return open()
}
const open = () => createSearch(cms.payload, embeddedEngine(at))
const names = async (from: CatalogueSearch, q: string) =>
  (await from.search(question(q))).docs.map(({ name }) => name)
const untilMade = async (from: CatalogueSearch) => {
  while ((await from.search(question())).isPlain)
    await new Promise((resolve) => setTimeout(resolve, 10))
}

beforeEach(async () => {
  search = instance()
  await search.rebuild()
})

test('while there is no index plain filters answer and say so, then the index does', async () => {
  const fresh = instance()
  const first = await fresh.search(question('kopretiny', { chosen: { form: ['field'] } }))
  await untilMade(fresh)
  const then = await fresh.search(question('koprteina'))
  expect([first, then].map(({ docs, isPlain }) => [docs[0]?.name, isPlain])).toEqual([
    ['Kopretina', true],
    ['Kopretina', false],
  ])
  await fresh.close()
})

test('plain filters choose as the index does', async () => {
  const fresh = instance()
  const ask = async (chosen: object) =>
    (await fresh.search(question('kopretina', { chosen }))).docs.length
  expect([
    await ask({ serviceType: ['pecovatelska-sluzba'] }),
    await ask({ serviceType: ['azylove-domy'] }),
    await ask({ territory: ['nikde'] }),
    await ask({ form: ['residential'] }),
  ]).toEqual([1, 0, 0, 0])
  await untilMade(fresh)
  await fresh.close()
})

test('two instances, each with its own index, both know a change at the next question', async () => {
  const other = instance()
  await other.rebuild()
  await Promise.all([names(search, 'x'), names(other, 'x')])
  const id = await publish(`Zvonek ${count}`)
  const published = await Promise.all([names(search, 'zvonek'), names(other, 'zvonek')])
  await withdraw(id)
  const withdrawn = await Promise.all([names(search, 'zvonek'), names(other, 'zvonek')])
  expect([published.map(({ length }) => length), withdrawn]).toEqual([
    [1, 1],
    [[], []],
  ])
  await Promise.all([search.close(), other.close()])
})

test('what changed while an instance did not run is known when it runs again', async () => {
  const gone = await publish('Odešlá')
  await names(search, 'odesla')
  await search.close()
  await withdraw(gone)
  await publish('Příchozí')
  const again = open()
  expect([await names(again, 'odesla'), await names(again, 'prichozi')]).toEqual([[], ['Příchozí']])
  await again.close()
})

test('a name that changed while an instance did not run is never shown as it was', async () => {
  await search.close()
  await cms.payload.update({
    collection: 'service-types',
    id: ground.serviceType,
    data: { name: 'Domácí pomoc' },
  })
  const again = open()
  await again.search(question())
  await untilMade(again)
  const { docs } = await again.search(question('kopretina'))
  expect(docs[0]?.serviceTypeName).toBe('Domácí pomoc')
  await again.close()
})

test.each([
  ['damaged', () => truncateSync(at, 5_000)],
  ['gone', () => rmSync(at)],
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

test('what changes while the index is made anew is in the new one', async () => {
  const rebuilt = search.rebuild()
  const id = await publish('Mezitím')
  await rebuilt
  const found = await names(search, 'mezitim')
  await withdraw(id)
  expect([found, await names(search, 'mezitim')]).toEqual([['Mezitím'], []])
  await search.close()
})
