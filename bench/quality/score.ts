import { fold } from '@/lib/fold'
import type { SearchQuestion } from '@/lib/catalogueSearch'
import type { SearchEngine } from '@/search/types'

import { queries, type Query } from './queries'

export type Score = { asked: number; found: number; share: number; misses: string[] }

/** A question with nothing chosen. */
export const plainQuestion = (q: string): SearchQuestion => ({
  q,
  locale: 'cs',
  age: null,
  near: null,
  radius: null,
  sort: 'relevance',
  page: 1,
  limit: 3,
  chosen: {
    serviceType: [],
    form: [],
    targetGroup: [],
    whom: [],
    lifeSituation: [],
    territory: [],
  },
  conditions: [],
  isUnnoted: true,
  now: new Date(),
})

/** How often one of the expected types is among the first three. */
export const scoreOf = async (
  engine: SearchEngine,
  change: (typed: string) => string = (typed) => typed,
  asked: Query[] = queries,
): Promise<Score> => {
  const misses: string[] = []
  for (const [typed, expected] of asked) {
    const q = change(typed)
    const { docs } = await engine.search(plainQuestion(q))
    const first = docs.map(({ serviceType }) => serviceType)
    if (!first.some((type) => expected.split(' ').includes(type)))
      misses.push(`${q} → ${first.join(', ') || 'nic'} (čeká se ${expected})`)
  }
  const found = asked.length - misses.length
  return {
    asked: asked.length,
    found,
    share: Math.round((found / asked.length) * 1000) / 10,
    misses,
  }
}

/** The same without diacritics. */
export const bare = (typed: string): string => fold(typed)

/** The same with one typing error in the longest word: one of four kinds, always the same for the same word. */
export const withError = (typed: string): string => {
  const longest = typed.split(' ').reduce((one, other) => (other.length > one.length ? other : one))
  const seed = [...longest].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)
  const at = 1 + (seed % Math.max(1, longest.length - 2))
  const [before, letter, after] = [longest.slice(0, at), longest[at] ?? '', longest.slice(at + 1)]
  const kinds = [
    before + after,
    before + letter + letter + after,
    before + (/\p{Script=Cyrillic}/u.test(letter) ? 'ф' : 'x') + after,
    before + (after[0] ?? '') + letter + after.slice(1),
  ]
  return typed.replace(longest, kinds[seed % kinds.length] ?? longest)
}
