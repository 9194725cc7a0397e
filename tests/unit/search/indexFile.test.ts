import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { embeddedEngine } from '@/search/embedded/embeddedEngine'
import { NoIndexError } from '@/search/NoIndexError'
import {
  catalogueLayout,
  createFile,
  openFile,
  readMeta,
  together,
  writeMeta,
} from '@/search/embedded/file'
import { indexPath } from '@/search/indexPath'
import type { SearchDocument, SearchEngine } from '@/search/types'

import { document, portions, question } from '../../support/searchDocuments'

const state = { source: 'test', lists: '1', schema: 'x', builtAt: 'first' }
const old = [document('old', 'care', 'Stará')]

let folder: string
let at: string
let engine: SearchEngine

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rozcestnik-index-'))
  at = path.join(folder, 'search.db')
  engine = embeddedEngine(at)
  await engine.rebuild(portions(old), state)
})
afterEach(async () => {
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

const names = async (from = engine) => (await from.search(question())).docs.map(({ name }) => name)

test('a rebuild that breaks off leaves the old index answering and no file behind', async () => {
  async function* broken(): AsyncGenerator<SearchDocument[]> {
    yield [document('new', 'care', 'Nová')]
    throw new Error('no space left on device')
  }
  await expect(engine.rebuild(broken(), { ...state, builtAt: 'second' })).rejects.toThrow(
    'no space',
  )
  expect(await names()).toEqual(['Stará'])
  expect(readdirSync(folder).filter((name) => name.includes('new'))).toEqual([])
})

test('while an index is being made the old one answers', async () => {
  const seen: string[][] = []
  async function* slow(): AsyncGenerator<SearchDocument[]> {
    yield [document('new', 'care', 'Nová')]
    seen.push(await names())
  }
  await engine.rebuild(slow(), { ...state, builtAt: 'second' })
  expect([...seen, await names()]).toEqual([['Stará'], ['Nová']])
})

test('what was half made by a process that was killed is thrown away by the next rebuild', async () => {
  writeFileSync(`${at}.${process.pid}.new`, 'half of an index')
  await engine.rebuild(portions([document('new', 'care', 'Nová')]), state)
  expect([await names(), existsSync(`${at}.${process.pid}.new`)]).toEqual([['Nová'], false])
})

test('a running portal takes over an index that a command has made', async () => {
  const command = embeddedEngine(at)
  await command.rebuild(portions([document('new', 'care', 'Nová')]), {
    ...state,
    builtAt: 'second',
  })
  await command.close()
  expect([await names(), (await engine.state())?.builtAt]).toEqual([['Nová'], 'second'])
})

test.each<[string, () => void]>([
  ['is missing', () => rmSync(at)],
  ['is cut', () => truncateSync(at, 2_000)],
  ['is something else', () => writeFileSync(at, 'not a database at all'.repeat(100))],
  ['is empty', () => truncateSync(at, 0)],
  [
    'is of another version',
    () => {
      const file = openFile(at, catalogueLayout)
      writeMeta(file, 'schema', '0')
      file.close()
    },
  ],
])('an index that %s is none, and can be made anew', async (_, spoil) => {
  await engine.close()
  for (const suffix of ['-wal', '-shm']) rmSync(at + suffix, { force: true })
  spoil()
  const opened = embeddedEngine(at)
  expect(await opened.state()).toBeNull()
  await expect(opened.search(question())).rejects.toThrow(NoIndexError)
  await opened.rebuild(portions(old), state)
  expect(await names(opened)).toEqual(['Stará'])
  await opened.close()
})

test('a full disk is said as it is, and nothing is half written', () => {
  const file = createFile(path.join(folder, 'full.db'), catalogueLayout)
  file.exec('pragma max_page_count = 30')
  const fill = () =>
    together(file, () => {
      for (let at = 0; at < 200; at += 1) writeMeta(file, `key ${at}`, 'x'.repeat(1_000))
    })
  expect(fill).toThrow(/full/)
  expect(readMeta(file, 'key 0')).toBeUndefined()
  writeMeta(file, 'key 0', 'again')
  expect(readMeta(file, 'key 0')).toBe('again')
  file.close()
})

test('what was stored is there after a crash, without an orderly end', async () => {
  await engine.upsert([document('new', 'care', 'Nová')])
  const afterwards = embeddedEngine(at)
  expect((await names(afterwards)).toSorted()).toEqual(['Nová', 'Stará'])
  await afterwards.close()
})

test.each([
  ['file:./data/portal.db', undefined, 'data/portal.search.db'],
  ['mongodb://host/portal?replicaSet=rs0', undefined, 'data/search.db'],
  ['file:./data/portal.db', '/var/index.db', '/var/index.db'],
])('with %s and SEARCH_INDEX %s it lies in %s', (databaseUrl, searchIndex, expected) => {
  expect(indexPath({ databaseUrl, searchIndex, mediaDir: './data/media' })).toBe(
    path.resolve(expected),
  )
})
