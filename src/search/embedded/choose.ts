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
  const isOther = otherFilter(memory, question)
  const candidates: Candidate[] = []
  const counts = Object.fromEntries(
    facetNames.map((name) => [name, new Uint32Array(memory.setCount)]),
  ) as Counts

  const lists = facetNames.map((facet) => ({
    sets: memory.sets[facet],
    counts: counts[facet],
    fits: setFilter(memory, facet, question.chosen[facet]),
  }))

  for (const [slot, score] of found) {
    let failed = 0
    let failedAt = -1
    for (let at = 0; at < lists.length && failed < 2; at += 1) {
      const list = lists[at]
      if (list && list.fits[list.sets[slot] ?? 0] === 0) {
        failed += 1
        failedAt = at
      }
    }
    if (failed > 1) continue

    const facts = memory.facts[slot]
    if (!facts || !isOther(facts)) continue
    const far = question.near ? nearest(facts, question.near, question.radius) : null
    if (question.radius !== null && (far === null || far > question.radius)) continue

    for (let at = 0; at < lists.length; at += 1) {
      const list = lists[at]
      if (!list || (failed === 1 && at !== failedAt)) continue
      const set = list.sets[slot] ?? 0
      list.counts[set] = (list.counts[set] ?? 0) + 1
    }
    if (failed === 0) candidates.push({ slot, facts, score, distance: far })
  }
  return { candidates, counts }
}

/** Which shared lists have one of the chosen values, by their numbers: 1 where one has. */
const setFilter = (memory: Memory, facet: FacetName, chosen: string[]): Uint8Array => {
  const fits = new Uint8Array(memory.setCount)
  if (chosen.length === 0) return fits.fill(1)

  const wanted = new Set(chosen)
  for (const set of memory.setsOf(facet))
    if (memory.slugsOf(set).some((slug) => wanted.has(slug))) fits[set] = 1
  return fits
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

/** A degree of latitude has more than this everywhere in the Czech Republic, in kilometres. */
const degree = 110

/** Kilometres to the nearest place of a service; null where it has none that the public may know in the circle. */
const nearest = (
  { places }: Facts,
  from: [number, number],
  radius: number | null,
): number | null => {
  let least = Infinity
  for (const { at } of places) {
    if (!at || (radius !== null && Math.abs(at[1] - from[1]) * degree > radius)) continue
    least = Math.min(least, distance(from, at) / 1_000)
  }
  return least === Infinity ? null : least
}
