import { columnNames, columns } from '../columns'
import { bitsFor } from './bits'
import type { Found } from './choose'
import type { Memory } from './memory'
import type { Postings } from './postings'
import { Tally } from './tally'
import type { Wanted } from './understand'

/** How much a word counts by what it stands for: itself, another form or word, a beginning. */
export const strengths = { stems: 1, lesser: 0.7, beginnings: 0.5 } as const
/** How much the types of a synonym count, the first the most, beside a word found in a name. */
const target = { serviceType: 1.1, lifeSituation: 0.35, fading: 0.85 }
/** In a catalogue larger than this, words that many services have cost more than they tell. */
const large = 5_000
/** A word that more services have than this part of them tells nothing. */
const common = { small: 0.5, large: 0.2 }

/** Which services have what a question looks for, and how well they fit; null stands for all of them. */
export const match = (postings: Postings, memory: Memory, wanted: Wanted[]): Found => {
  const telling = wanted.filter((each) => each.synonyms.length > 0 || !isCommon(memory, each))
  if (telling.length === 0 && wanted.length > 0 && memory.size > large) return null

  const found = matched(postings, memory, telling)
  if (found) return found
  // Words that nearly all services have are better than nothing.
  return (telling.length < wanted.length && matched(postings, memory, wanted)) || nothing
}

/** Nothing was found. */
export const nothing: Found = { slots: bitsFor(0), scoreOf: () => 0 }

// Questions are answered one at a time, without a pause: its lists can be used again.
const tally = new Tally()

const matched = (postings: Postings, memory: Memory, wanted: Wanted[]): Found => {
  tally.begin(memory.facts.length)
  const weights = wanted.map((each) => each.weight * weightOf(memory, each))
  wanted.forEach((each, word) => {
    for (const [slots, score] of scored(postings, memory, each))
      tally.add(slots, word, score * (weights[word] ?? 1))
  })
  return tally.best(weights)
}

/** What is asked of an index to tell how much a word tells. */
type Words = Pick<Memory, 'size' | 'vocabularies'>

const documentsWith = (memory: Words, { stems, lesser }: Wanted): number =>
  Math.max(0, ...[...stems, ...lesser].map((stem) => memory.vocabularies.get(stem)?.documents ?? 0))

/** Whether so many have a word that it tells nothing. */
export const isCommon = (memory: Words, wanted: Wanted): boolean =>
  memory.size >= 20 &&
  documentsWith(memory, wanted) > memory.size * (memory.size > large ? common.large : common.small)

/** A word that few services have tells more: between 1 and 2. */
export const weightOf = (memory: Words, wanted: Wanted): number =>
  1 + Math.log(1 + memory.size / (1 + documentsWith(memory, wanted))) / Math.log(2 + memory.size)

/** The services that have a word, in lists, with what being in each of them is worth. */
function* scored(
  postings: Postings,
  memory: Memory,
  wanted: Wanted,
): Generator<[slots: Int32Array, score: number]> {
  for (const [kind, strength] of Object.entries(strengths) as [keyof typeof strengths, number][]) {
    const words = wanted[kind].map((word) => (kind === 'beginnings' ? `"${word}"*` : `"${word}"`))
    if (words.length === 0) continue
    for (const column of columnNames)
      yield [postings.of(`${column} : (${words.join(' OR ')})`), (strength * columns[column]) / 10]
  }
  if (wanted.synonyms.length > 0) yield* scoredTargets(memory, wanted)
}

function* scoredTargets(
  memory: Memory,
  { synonyms }: Wanted,
): Generator<[slots: Int32Array, score: number]> {
  const types = new Map<string, number>()
  const situations = new Map<string, number>()
  for (const synonym of synonyms) {
    weigh(types, synonym.serviceTypes, target.serviceType)
    weigh(situations, synonym.lifeSituations, target.lifeSituation)
  }
  for (const [facet, weights] of [
    ['serviceType', types],
    ['lifeSituation', situations],
  ] as const) {
    const scores = new Map<number, number>()
    for (const [slug, weight] of weights)
      for (const set of memory.terms.of(facet).setsWith(slug))
        scores.set(set, Math.max(scores.get(set) ?? 0, weight))
    for (const [set, score] of scores) yield [memory.slotsOf(facet, set), score]
  }
}

const weigh = (weights: Map<string, number>, slugs: string[], first: number): void =>
  slugs.forEach((slug, at) => {
    const weight = first * target.fading ** at
    weights.set(slug, Math.max(weights.get(slug) ?? 0, weight))
  })
