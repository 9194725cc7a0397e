import type { SearchQuestion } from '@/lib/catalogueSearch'

import { waitingOf } from '../readiness'
import type { CrisisHelp } from '../synonymNames'
import type { Candidates } from './choose'
import type { Facts } from './facts'
import type { Memory } from './memory'

/** A service on the asked page; the distance is in kilometres. */
export type Placed = { slot: number; facts: Facts; distance: number | null }
/** What candidates are ordered by, place by place: the lower number stands first. */
type Column = ArrayLike<number>

/** Services that fit about as well stand by their distance: scores are compared in so many grades. */
const grades = 8

/** The asked page of what fits, in the asked order; only that page is put in order. */
export const order = (
  memory: Memory,
  question: SearchQuestion,
  candidates: Candidates,
  help: CrisisHelp,
): Placed[] => {
  const { slots, distances } = candidates
  const columns = columnsOf(memory, question, candidates, help)
  const end = question.page * question.limit
  return best(slots.length, end, columns)
    .slice(end - question.limit)
    .flatMap((at) => {
      const slot = slots[at] ?? 0
      const facts = memory.facts[slot]
      const far = distances?.[at] ?? Infinity
      return facts ? [{ slot, facts, distance: far === Infinity ? null : far }] : []
    })
}

const columnsOf = (
  memory: Memory,
  question: SearchQuestion,
  { slots, scores, distances }: Candidates,
  help: CrisisHelp,
): Column[] => {
  const { sort, near } = question
  const places = memory.namePlaces
  const names = filled(slots.length, (at) => places[slots[at] as number] as number)
  if (sort === 'name') return [names]

  // A column of its own: who has no public place is endlessly far, and nothing can be put before that by a sum.
  const crisis = help.types.length > 0 ? [crisisColumn(memory, slots, help)] : []
  if (sort === 'distance') return [...crisis, distances ?? scores, names]

  const lower = filled(scores.length, (at) => -(scores[at] as number))
  const waiting = waitingIn(memory, slots, question)
  let least = -1
  for (let at = 0; at < lower.length; at += 1) least = Math.min(least, lower[at] as number)
  const grade = filled(lower.length, (at) => -Math.round(((lower[at] as number) / least) * grades))
  return [
    ...crisis,
    grade,
    ...(waiting ? [waiting] : []),
    ...(near && distances ? [distances] : []),
    lower,
    names,
  ]
}

/**
 * What helps in a crisis: by its type, and what says that it is for this need before what only may be. What is
 * paused helps nobody at once and stands behind all of it.
 */
const crisisColumn = (memory: Memory, slots: Int32Array, help: CrisisHelp): Column => {
  const ranks = crisisRanks(memory, help.types)
  const isMeant = meantFor(memory, help.situations)
  const types = memory.sets.serviceType
  const none = help.types.length
  return filled(slots.length, (at) => {
    const slot = slots[at] as number
    const rank = ranks[types[slot] as number] as number
    if (rank === none || memory.facts[slot]?.readiness.isPaused) return none * 2
    return isMeant(slot) ? rank : none + rank
  })
}

/** Whether a service says that it is for one of the situations; where none is asked for, all are. */
const meantFor = (memory: Memory, situations: string[]): ((slot: number) => boolean) => {
  const sets = new Set(
    situations.flatMap((slug) => memory.terms.of('lifeSituation').setsWith(slug)),
  )
  return (slot) => sets.size === 0 || sets.has(memory.sets.lifeSituation[slot] as number)
}

/** What works now stands before what is full or paused; null where all of it works. */
const waitingIn = (memory: Memory, slots: Int32Array, question: SearchQuestion): Column | null => {
  let isSame = true
  const column = filled(slots.length, (at) => {
    const readiness = memory.facts[slots[at] as number]?.readiness
    const waiting = readiness ? waitingOf(readiness, question) : 0
    if (waiting > 0) isSame = false
    return waiting
  })
  return isSame ? null : column
}

// Written by hand: what typed lists bring along for this takes several times as long.
const filled = (length: number, valueAt: (at: number) => number): Float64Array => {
  const column = new Float64Array(length)
  for (let at = 0; at < length; at += 1) column[at] = valueAt(at)
  return column
}

/** The place of each shared list of types among those that help in a crisis; what helps in none stands behind them. */
const crisisRanks = (memory: Memory, types: string[]): Uint8Array => {
  const ranks = new Uint8Array(memory.terms.setCount).fill(types.length)
  types.forEach((slug, rank) => {
    for (const set of memory.terms.of('serviceType').setsWith(slug)) ranks[set] = rank
  })
  return ranks
}

/** The first `wanted` of many, by their places: they are kept sorted while the rest passes by. */
const best = (count: number, wanted: number, columns: Column[]): number[] => {
  const compare = (one: number, other: number): number => {
    for (const column of columns) {
      const [first = 0, second = 0] = [column[one], column[other]]
      if (first !== second) return first < second ? -1 : 1
    }
    return 0
  }
  if (count <= wanted * 4 || wanted > 500)
    return Array.from({ length: count }, (_, at) => at)
      .sort(compare)
      .slice(0, wanted)

  const [first = []] = columns
  const kept: number[] = []
  /** What is above this comes too late, whatever else it has. */
  let worst = Infinity
  for (let at = 0; at < count; at += 1) {
    if ((first[at] as number) > worst) continue
    const last = kept.at(-1)
    if (kept.length >= wanted && last !== undefined && compare(at, last) >= 0) continue
    let [low, high] = [0, kept.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (compare(at, kept[middle] ?? 0) < 0) high = middle
      else low = middle + 1
    }
    kept.splice(low, 0, at)
    if (kept.length > wanted) kept.pop()
    if (kept.length === wanted) worst = first[kept.at(-1) ?? 0] ?? Infinity
  }
  return kept
}
