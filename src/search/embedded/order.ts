import type { SearchQuestion } from '../types'

import type { Candidate } from './choose'
import type { Memory } from './memory'

type Compare = (one: Candidate, other: Candidate) => number

/** Services that fit about as well stand by their distance: scores are compared in so many grades. */
const grades = 8

/** The asked page of what fits, in the asked order; only that page is put in order. */
export const order = (
  memory: Memory,
  question: SearchQuestion,
  candidates: Candidate[],
  crisisTypes: string[],
): Candidate[] => {
  const compare = comparison(memory, question, candidates, crisisTypes)
  const end = question.page * question.limit
  return best(candidates, end, compare).slice(end - question.limit)
}

const comparison = (
  memory: Memory,
  { sort, near }: SearchQuestion,
  candidates: Candidate[],
  crisisTypes: string[],
): Compare => {
  const byName: Compare = ({ facts: one }, { facts: other }) => compareTexts(one.key, other.key)
  const byDistance: Compare = (one, other) =>
    (one.distance ?? Infinity) - (other.distance ?? Infinity) || 0
  const first: Compare = sort === 'name' ? () => 0 : crisisFirst(memory, crisisTypes)
  if (sort === 'name') return byName
  if (sort === 'distance') return inOrder(first, byDistance, byName)

  const most = candidates.reduce((top, { score }) => Math.max(top, score), 0)
  const grade = ({ score }: Candidate) => Math.round((score / (most || 1)) * grades)
  const byGrade: Compare = (one, other) => grade(other) - grade(one)
  const byScore: Compare = (one, other) => other.score - one.score
  return near
    ? inOrder(first, byGrade, byDistance, byScore, byName)
    : inOrder(first, byScore, byName)
}

const crisisFirst = (memory: Memory, types: string[]): Compare => {
  if (types.length === 0) return () => 0
  const rank = ({ facts }: Candidate): number => {
    const at = types.indexOf(memory.slugsOf(facts.sets.serviceType)[0] ?? '')
    return at === -1 ? types.length : at
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
    return one.slot - other.slot
  }

const compareTexts = (one: string, other: string): number => {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/** The first `count` of many: they are kept sorted while the rest passes by. */
const best = (all: Candidate[], count: number, compare: Compare): Candidate[] => {
  if (all.length <= count * 4 || count > 500) return all.toSorted(compare).slice(0, count)

  const kept: Candidate[] = []
  for (const each of all) {
    const last = kept.at(-1)
    if (kept.length >= count && last && compare(each, last) >= 0) continue
    let [low, high] = [0, kept.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const at = kept[middle]
      if (at && compare(each, at) < 0) high = middle
      else low = middle + 1
    }
    kept.splice(low, 0, each)
    if (kept.length > count) kept.pop()
  }
  return kept
}
