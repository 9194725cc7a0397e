import { distance } from '@/lib/distance'
import { isOpenAt } from '@/lib/isOpenAt'

import { facetNames, type FacetName, type SearchQuestion } from '../types'

import { dayNumber, type Facts } from './facts'
import type { Memory } from './memory'

/** A service that fits the question; the distance is in kilometres. */
export type Candidate = { slot: number; facts: Facts; score: number; distance: number | null }

/** For each facet: how many services have a shared list of its values, by the number of the list. */
export type Counts = Record<FacetName, Uint32Array>

export type Chosen = { candidates: Candidate[]; counts: Counts }

const verifiedFor = 365

/**
 * Goes once through what was found: what fits every choice is an answer; what fails in one facet alone counts for
 * the values of that facet, because counts ignore the choice of their own facet.
 */
export const choose = (
  memory: Memory,
  question: SearchQuestion,
  found: Iterable<[slot: number, score: number]>,
): Chosen => {
  const fits = facetNames.map((facet) => setFilter(memory, facet, question.chosen[facet]))
  const isOther = otherFilter(memory, question)
  const candidates: Candidate[] = []
  const counts = Object.fromEntries(
    facetNames.map((name) => [name, new Uint32Array(memory.setCount)]),
  ) as Counts

  for (const [slot, score] of found) {
    const facts = memory.facts[slot]
    if (!facts || !isOther(facts)) continue
    const far = question.near ? nearest(facts, question.near) : null
    if (question.radius !== null && (far === null || far > question.radius)) continue

    let failed = 0
    let failedAt = -1
    for (let at = 0; at < facetNames.length && failed < 2; at += 1)
      if (!fits[at]?.(facts.sets[facetNames[at] as FacetName])) {
        failed += 1
        failedAt = at
      }
    if (failed > 1) continue
    for (let at = 0; at < facetNames.length; at += 1)
      if (failed === 0 || at === failedAt) {
        const facet = facetNames[at] as FacetName
        const set = facts.sets[facet]
        counts[facet][set] = (counts[facet][set] ?? 0) + 1
      }
    if (failed === 0) candidates.push({ slot, facts, score, distance: far })
  }
  return { candidates, counts }
}

type SetFilter = (set: number) => boolean

/** Whether a shared list has one of the chosen values; each list is looked at once. */
const setFilter = (memory: Memory, facet: FacetName, chosen: string[]): SetFilter => {
  if (chosen.length === 0) return () => true
  // 0 is not known yet, 1 fits, 2 does not.
  const known = new Uint8Array(memory.setCount)
  return (set) => {
    if (known[set] === 0)
      known[set] = memory.slugsOf(set).some((slug) => chosen.includes(slug)) ? 1 : 2
    return known[set] === 1
  }
}

const otherFilter = (memory: Memory, question: SearchQuestion): ((facts: Facts) => boolean) => {
  const { age, isAccessible, isFree, isOpenNow, isVerified, now } = question
  const today = dayNumber(now.toISOString())
  const open = new Map<number, boolean>()
  const isOpen = (hours: number): boolean => {
    const known = open.get(hours) ?? isOpenAt(memory.hoursOf(hours), now)
    open.set(hours, known)
    return known
  }
  return ({ ageFrom, ageTo, free, places, verified }) =>
    (age === null || (ageFrom <= age && age <= ageTo)) &&
    (!isFree || free > 0) &&
    (!isVerified || today - verified <= verifiedFor) &&
    (!isAccessible || places.some((place) => place.isAccessible)) &&
    (!isOpenNow || places.some(({ hours }) => isOpen(hours)))
}

/** Kilometres to the nearest place of a service; null where it has none that the public may know. */
const nearest = ({ places }: Facts, from: [number, number]): number | null => {
  const all = places.flatMap(({ at }) => (at ? [distance(from, at) / 1_000] : []))
  return all.length > 0 ? Math.min(...all) : null
}
