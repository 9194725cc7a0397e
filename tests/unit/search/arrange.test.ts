import { expect, test } from '@jest/globals'

import { arrange, noLeaning } from '@/search/everything/arrange'
import type { Part } from '@/search/everything/types'
import type { EverythingHit, EverythingKind, EverythingQuestion } from '@/lib/everythingSearch'

const question: EverythingQuestion = {
  q: 'x',
  locale: 'cs',
  kind: null,
  page: 1,
  limit: 20,
  each: null,
}

const part = (kind: EverythingKind, count: number, fit = 0): Part => ({
  kind,
  count,
  fit,
  take: (from, to) =>
    Promise.resolve(
      Array.from({ length: to - from }, (_, at) => ({ title: `${kind} ${from + at + 1}` })),
    ) as Promise<EverythingHit[]>,
})
const parts = [part('services', 3, 0.2), part('life-situations', 1, 0.1), part('news', 2, 0.9)]

const orderOf = async (leaning: object) =>
  (await arrange(question, parts, { ...noLeaning, ...leaning })).kinds.map(({ value }) => value)
const titles = async (asked: object) =>
  (await arrange({ ...question, ...asked }, parts, noLeaning)).docs.map(({ title }) => title)

test.each([
  ['the kind that fits best stands first', {}, ['news', 'services', 'life-situations']],
  [
    'a need puts situations and services first',
    { isNeed: true },
    ['life-situations', 'services', 'news'],
  ],
  [
    'a kind that is named goes before a need',
    { isNeed: true, named: 'news' as const },
    ['news', 'life-situations', 'services'],
  ],
  [
    'nothing goes before a crisis',
    { isCrisis: true, named: 'news' as const },
    ['life-situations', 'services', 'news'],
  ],
])('%s', async (_, leaning, expected) => {
  expect(await orderOf(leaning)).toEqual(expected)
})

test.each([
  [{ limit: 3 }, ['news 1', 'news 2', 'services 1']],
  [{ limit: 3, page: 2 }, ['services 2', 'services 3', 'life-situations 1']],
  [{ limit: 3, page: 3 }, []],
  [{ kind: 'services', limit: 2, page: 2 }, ['services 3']],
  [{ kind: 'plans' }, []],
  [{ each: 1 }, ['news 1', 'services 1', 'life-situations 1']],
])('pages run through the kinds one after another: %j', async (asked, expected) => {
  expect(await titles(asked)).toEqual(expected)
})

test('counts are of all kinds, whatever kind was asked for, and nothing is no kind', async () => {
  const asked = { ...question, kind: 'news' as const, limit: 1 }
  const found = await arrange(asked, [...parts, part('plans', 0)], noLeaning)
  expect([found.totalDocs, found.totalPages, found.kinds]).toEqual([
    2,
    2,
    [
      { value: 'news', label: 'Aktuality', count: 2 },
      { value: 'services', label: 'Služby', count: 3 },
      { value: 'life-situations', label: 'Životní situace', count: 1 },
    ],
  ])
})
