import type { SearchQuestion } from '../types'

import type { Candidates } from './choose'
import type { Facts } from './facts'
import type { Memory } from './memory'

/** A service on the asked page; the distance is in kilometres. */
export type Placed = { slot: number; facts: Facts; distance: number | null }
/** Compares two candidates by their places in the lists. */
type Compare = (one: number, other: number) => number

/** Services that fit about as well stand by their distance: scores are compared in so many grades. */
const grades = 8

/** The asked page of what fits, in the asked order; only that page is put in order. */
export const order = (
  memory: Memory,
  question: SearchQuestion,
  candidates: Candidates,
  crisisTypes: string[],
): Placed[] => {
  const compare = comparison(memory, question, candidates, crisisTypes)
  const end = question.page * question.limit
  return best(candidates.slots.length, end, compare)
    .slice(end - question.limit)
    .flatMap((at) => {
      const slot = candidates.slots[at] ?? 0
      const facts = memory.facts[slot]
      const far = candidates.distances[at] ?? Infinity
      return facts ? [{ slot, facts, distance: far === Infinity ? null : far }] : []
    })
}

const comparison = (
  memory: Memory,
  { sort, near }: SearchQuestion,
  { slots, scores, distances }: Candidates,
  crisisTypes: string[],
): Compare => {
  const slotAt = (at: number) => slots[at] ?? 0
  const keyAt = (at: number) => memory.facts[slotAt(at)]?.key ?? ''
  const scoreAt = (at: number) => scores[at] ?? 0
  const byName: Compare = (one, other) =>
    compareTexts(keyAt(one), keyAt(other)) || slotAt(one) - slotAt(other)
  const byDistance: Compare = (one, other) =>
    distances[one] === distances[other] ? 0 : (distances[one] ?? 0) - (distances[other] ?? 0)
  if (sort === 'name') return byName
  const first = crisisFirst(memory, slots, crisisTypes)
  if (sort === 'distance') return inOrder(first, byDistance, byName)

  let most = 0
  for (const score of scores) most = Math.max(most, score)
  const grade = (at: number) => Math.round((scoreAt(at) / (most || 1)) * grades)
  const byGrade: Compare = (one, other) => grade(other) - grade(one)
  const byScore: Compare = (one, other) => scoreAt(other) - scoreAt(one)
  return near
    ? inOrder(first, byGrade, byDistance, byScore, byName)
    : inOrder(first, byScore, byName)
}

const crisisFirst = (memory: Memory, slots: number[], types: string[]): Compare => {
  if (types.length === 0) return () => 0
  const places = new Map(
    types.flatMap((slug, place) =>
      memory.terms
        .of('serviceType')
        .setsWith(slug)
        .map((set) => [set, place] as const),
    ),
  )
  const rank = (at: number): number => {
    const set = memory.sets.serviceType[slots[at] ?? 0] ?? 0
    return places.get(set) ?? types.length
  }
  return (one, other) => rank(one) - rank(other)
}

const inOrder =
  (...all: Compare[]): Compare =>
  (one, other) => {
    for (const compare of all) {
      const difference = compare(one, other)
      if (difference) return difference
    }
    return 0
  }

const compareTexts = (one: string, other: string): number => {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/** The first `wanted` of many, by their places: they are kept sorted while the rest passes by. */
const best = (count: number, wanted: number, compare: Compare): number[] => {
  if (count <= wanted * 4 || wanted > 500)
    return Array.from({ length: count }, (_, at) => at)
      .sort(compare)
      .slice(0, wanted)

  const kept: number[] = []
  for (let at = 0; at < count; at += 1) {
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
  }
  return kept
}
