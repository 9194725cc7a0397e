import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { embeddedEngine } from '@/search/embedded/embeddedEngine'
import type { SearchEngine } from '@/search/types'

import { demoDocuments, demoSynonyms } from '../../../bench/quality/documents'
import { queries } from '../../../bench/quality/queries'
import { bare, scoreOf, withError } from '../../../bench/quality/score'

let engine: SearchEngine
const folder = mkdtempSync(path.join(tmpdir(), 'rozcestnik-quality-'))

beforeAll(async () => {
  engine = embeddedEngine(path.join(folder, 'search.db'))
  await engine.rebuild(
    (async function* () {
      yield demoDocuments()
    })(),
    { source: 'demo', lists: '', schema: '', builtAt: '' },
  )
  await engine.useSynonyms(demoSynonyms())
})
afterAll(async () => {
  await engine.close()
  rmSync(folder, { recursive: true })
})

test('there are enough questions, and they ask for every type of service in the catalogue', () => {
  const asked = new Set(queries.flatMap(([, expected]) => expected.split(' ')))
  const types = demoDocuments().map(({ serviceType }) => serviceType.slug)
  expect(queries.length).toBeGreaterThanOrEqual(120)
  expect(types.filter((type) => !asked.has(type))).toEqual([])
})

test.each([
  ['as people type them', (typed: string) => typed, 95],
  ['without diacritics', bare, 95],
  ['with one typing error', withError, 85],
])('everyday questions %s', async (name, change, least) => {
  const { share, misses } = await scoreOf(engine, change)
  console.info(`${name}: ${share} %\n${misses.join('\n')}`)
  expect(share).toBeGreaterThanOrEqual(least)
})
