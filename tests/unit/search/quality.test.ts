import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { embeddedEngine } from '@/search/embedded/embeddedEngine'
import type { SearchEngine } from '@/search/types'

import { demoDocuments, demoSynonyms } from '../../../bench/quality/documents'
import { calm, harms, untouched } from '../../../bench/quality/harm'
import { heldOut } from '../../../bench/quality/heldOut'
import { later } from '../../../bench/quality/later'
import { needs } from '../../../bench/quality/needs'
import { third } from '../../../bench/quality/third'
import { queries } from '../../../bench/quality/queries'
import { bare, plainQuestion, scoreOf, withError } from '../../../bench/quality/score'

let engine: SearchEngine
const folder = mkdtempSync(path.join(tmpdir(), 'rozcestnik-quality-'))
const all = [...queries, ...needs, ...heldOut, ...later, ...third]

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
  expect(all.length).toBeGreaterThanOrEqual(300)
  expect(types.filter((type) => !asked.has(type))).toEqual([])
})

test.each([
  ['everyday', queries, (typed: string) => typed, 95],
  ['everyday, without diacritics', queries, bare, 95],
  ['everyday, with one typing error', queries, withError, 85],
  ['in need', needs, (typed: string) => typed, 95],
  ['in need, without diacritics', needs, bare, 95],
  ['held out', heldOut, (typed: string) => typed, 95],
  ['held out later', later, (typed: string) => typed, 95],
  ['held out last', third, (typed: string) => typed, 95],
  ['all of them', all, (typed: string) => typed, 95],
] as const)('questions are answered: %s', async (name, asked, change, least) => {
  const { share, misses } = await scoreOf(engine, change, [...asked])
  console.info(`${name}: ${share} % of ${asked.length}\n${misses.join('\n')}`)
  expect(share).toBeGreaterThanOrEqual(least)
})

describe('nobody is misled', () => {
  const ask = (typed: string) => engine.search({ ...plainQuestion(typed), limit: 10 })

  test.each(harms)('„%s“ is never answered by %s', async (typed, never) => {
    const { docs } = await ask(typed)
    const shown = docs.flatMap(({ slug, serviceType }) => [slug, serviceType])
    expect(shown.filter((each) => never.split(' ').includes(each))).toEqual([])
    expect(docs.length).toBeGreaterThan(0)
  })

  test.each(calm)('„%s“ is no crisis', async (typed) => {
    expect((await ask(typed)).understood.isCrisis).toBe(false)
  })

  test.each(untouched)('no word of „%s“ is put right', async (typed) => {
    expect((await ask(typed)).understood).toMatchObject({ corrected: null, offered: null })
  })
})
