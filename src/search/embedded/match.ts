import { columnNames, columns, type File } from './file'
import type { Memory } from './memory'
import type { Wanted } from './understand'

/** What was found: slots, each with how well it fits; null stands for everything, unordered. */
export type Matches = Map<number, number> | null

type Found = { score: number; covered: number }

const strengths = { stems: 1, lesser: 0.7, beginnings: 0.5 } as const
/** How much the types of a synonym count, the first the most, beside a word found in a name. */
const target = { serviceType: 1.1, lifeSituation: 0.35, fading: 0.85 }
/** A word that more services have than this part of them tells nothing. */
const common = 0.5
/** Where so many have the word, all are given at once. */
const tooMany = 5_000

/** Which services have what a question looks for, and how well they fit. */
export const match = (file: File, memory: Memory, wanted: Wanted[]): Matches => {
  const telling = wanted.filter((each) => each.synonyms.length > 0 || !isCommon(memory, each))
  if (telling.length === 0 && wanted.length > 0 && memory.size > tooMany) return null

  const found = matched(file, memory, telling)
  // Words that nearly all services have are better than nothing.
  return found.size > 0 || telling.length === wanted.length ? found : matched(file, memory, wanted)
}

const matched = (file: File, memory: Memory, wanted: Wanted[]): Map<number, number> => {
  const found = new Map<number, Found>()
  let most = 0
  for (const each of wanted) {
    const weight = weightOf(memory, each)
    for (const [slot, score] of scoresOf(file, memory, each)) {
      const at = found.get(slot) ?? { score: 0, covered: 0 }
      at.score += weight * score
      at.covered += weight
      most = Math.max(most, at.covered)
      found.set(slot, at)
    }
  }
  const fitting = new Map<number, number>()
  for (const [slot, { score, covered }] of found)
    if (covered >= most / 2) fitting.set(slot, score * (covered / most))
  return fitting
}

const documentsWith = (memory: Memory, { stems, lesser }: Wanted): number =>
  Math.max(0, ...[...stems, ...lesser].map((stem) => memory.vocabulary.get(stem)?.documents ?? 0))

const isCommon = (memory: Memory, wanted: Wanted): boolean =>
  memory.size >= 20 && documentsWith(memory, wanted) > memory.size * common

/** A word that few services have tells more: between 1 and 2. */
const weightOf = (memory: Memory, wanted: Wanted): number =>
  1 + Math.log(1 + memory.size / (1 + documentsWith(memory, wanted))) / Math.log(2 + memory.size)

const scoresOf = (file: File, memory: Memory, wanted: Wanted): Map<number, number> => {
  const scores = new Map<number, number>()
  const add = (slot: number, score: number): void => {
    scores.set(slot, (scores.get(slot) ?? 0) + score)
  }
  for (const [kind, strength] of Object.entries(strengths) as [keyof typeof strengths, number][]) {
    const words = wanted[kind].map((word) => (kind === 'beginnings' ? `"${word}"*` : `"${word}"`))
    if (words.length === 0) continue
    for (const column of columnNames)
      for (const slot of slotsOf(file, `${column} : (${words.join(' OR ')})`))
        add(slot, (strength * columns[column]) / 10)
  }
  if (wanted.synonyms.length > 0) addTargets(memory, wanted, add)
  return scores
}

/** Ids come as one text: row by row they would take ten times as long. */
const slotsOf = (file: File, expression: string): number[] => {
  const [row] = file
    .prepare('select json_group_array(rowid) from found where found match ?')
    .raw()
    .all(expression) as unknown as [string][]
  return JSON.parse(row?.[0] ?? '[]') as number[]
}

const addTargets = (
  memory: Memory,
  { synonyms }: Wanted,
  add: (slot: number, score: number) => void,
): void => {
  const types = new Map<string, number>()
  const situations = new Map<string, number>()
  for (const synonym of synonyms) {
    weigh(types, synonym.serviceTypes, target.serviceType)
    weigh(situations, synonym.lifeSituations, target.lifeSituation)
  }
  const byType = new Map<number, number>()
  const bySituation = new Map<number, number>()
  const scoreOf = (set: number, known: Map<number, number>, weights: Map<string, number>) => {
    const score =
      known.get(set) ?? Math.max(0, ...memory.slugsOf(set).map((slug) => weights.get(slug) ?? 0))
    known.set(set, score)
    return score
  }
  memory.facts.forEach((facts, slot) => {
    if (!facts) return
    const score =
      scoreOf(facts.sets.serviceType, byType, types) +
      scoreOf(facts.sets.lifeSituation, bySituation, situations)
    if (score > 0) add(slot, score)
  })
}

const weigh = (weights: Map<string, number>, slugs: string[], first: number): void =>
  slugs.forEach((slug, at) => {
    const weight = first * target.fading ** at
    weights.set(slug, Math.max(weights.get(slug) ?? 0, weight))
  })
