import { distance } from '@/lib/distance'
import { isOpenAt } from '@/lib/isOpenAt'

import { facetNames, type FacetName, type SearchQuestion } from '../types'

import { dayNumber, type Facts } from './facts'
import type { Memory } from './memory'

/** Services by their slots, and how well each fits what was looked for; all alike where there are no scores. */
export type Found = { slots: ArrayLike<number>; scores: ArrayLike<number> | null }

/** Services that fit the question, place by place in each list: numbers, because they may be very many. */
export type Candidates = {
  slots: number[]
  scores: number[]
  /** Kilometres; Infinity where it is not known or was not asked. */
  distances: number[]
}

/** For each facet: how many services have a shared list of its values, by the number of the list. */
export type Counts = Record<FacetName, Uint32Array>

export type Chosen = { candidates: Candidates; counts: Counts }

const verifiedFor = 365

/**
 * Goes once through what was found: what fits every choice is an answer; what fails in one facet alone counts for
 * the values of that facet, because counts ignore the choice of their own facet.
 */
export const choose = (memory: Memory, question: SearchQuestion, found: Found): Chosen => {
  const { near, radius } = question
  const isOther = otherFilter(memory, question)
  const candidates: Candidates = { slots: [], scores: [], distances: [] }
  const counts = Object.fromEntries(
    facetNames.map((name) => [name, new Uint32Array(memory.setCount)]),
  ) as Counts
  const failures = failuresOf(memory, question)
  const all = facetNames.map((facet) => ({ sets: memory.sets[facet], counts: counts[facet] }))

  for (let at = 0; at < found.slots.length; at += 1) {
    const slot = found.slots[at] ?? 0
    const failed = failures(slot)
    if (failed === several || !isOther(slot)) continue
    const far = near ? nearest(memory.facts[slot], near, radius) : Infinity
    if (radius !== null && far > radius) continue

    if (failed === none) {
      for (const each of all) count(each, slot)
      candidates.slots.push(slot)
      candidates.scores.push(found.scores?.[at] ?? 0)
      candidates.distances.push(far)
    } else {
      const list = all[failed]
      if (list) count(list, slot)
    }
  }
  return { candidates, counts }
}

const none = -1
const several = -2

/** In which facet a service fails, by its place among the names: `none` or `several` where it is not one. */
const failuresOf = (memory: Memory, { chosen }: SearchQuestion): ((slot: number) => number) => {
  // Only a facet in which something is chosen can fail.
  const strict = facetNames.flatMap((facet, place) =>
    chosen[facet].length > 0
      ? [{ place, sets: memory.sets[facet], fits: fitting(memory, facet, chosen[facet]) }]
      : [],
  )
  return (slot) => {
    let failed = none
    for (let at = 0; at < strict.length; at += 1) {
      const list = strict[at]
      if (!list || list.fits[list.sets[slot] ?? 0] === 1) continue
      if (failed !== none) return several
      failed = list.place
    }
    return failed
  }
}

const count = ({ sets, counts }: { sets: Int32Array; counts: Uint32Array }, slot: number): void => {
  const set = sets[slot] ?? 0
  counts[set] = (counts[set] ?? 0) + 1
}

/** Which shared lists have one of the chosen values, by their numbers: 1 where one has. */
const fitting = (memory: Memory, facet: FacetName, chosen: string[]): Uint8Array => {
  const fits = new Uint8Array(memory.setCount)
  for (const slug of chosen) for (const set of memory.setsWith(facet, slug)) fits[set] = 1
  return fits
}

const otherFilter = (memory: Memory, question: SearchQuestion): ((slot: number) => boolean) => {
  const { age, isAccessible, isFree, isOpenNow, isVerified, now } = question
  if (age === null && !isAccessible && !isFree && !isOpenNow && !isVerified) return () => true

  const today = dayNumber(now.toISOString())
  const open = new Map<number, boolean>()
  const isOpen = (hours: number): boolean => {
    const known = open.get(hours) ?? isOpenAt(memory.hoursOf(hours), now)
    open.set(hours, known)
    return known
  }
  const fits = ({ ageFrom, ageTo, free, places, verified }: Facts): boolean =>
    (age === null || (ageFrom <= age && age <= ageTo)) &&
    (!isFree || free > 0) &&
    (!isVerified || today - verified <= verifiedFor) &&
    (!isAccessible || places.some((place) => place.isAccessible)) &&
    (!isOpenNow || places.some(({ hours }) => isOpen(hours)))
  return (slot) => {
    const facts = memory.facts[slot]
    return facts !== undefined && fits(facts)
  }
}

/** A degree of latitude has more than this everywhere in the Czech Republic, in kilometres. */
const degree = 110

/** Kilometres to the nearest place of a service; Infinity where it has none that the public may know in the circle. */
const nearest = (
  facts: Facts | undefined,
  from: [number, number],
  radius: number | null,
): number => {
  let least = Infinity
  for (const { at } of facts?.places ?? []) {
    if (!at || (radius !== null && Math.abs(at[1] - from[1]) * degree > radius)) continue
    least = Math.min(least, distance(from, at) / 1_000)
  }
  return least
}
