import { distance } from '@/lib/distance'
import { isOpenAt } from '@/lib/isOpenAt'

import { facetNames, type FacetName, type SearchQuestion } from '../types'

import { bitsFor, hasBit, join, meet, slotsIn, type Bits } from './bits'
import { dayNumber, type Facts } from './facts'
import type { Memory } from './memory'

/** What has some of what was looked for, and how well it fits: 0 for what has too little; null when all fit alike. */
export type Found = { slots: Bits; scoreOf: (slot: number) => number } | null

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
    facetNames.map((name) => [name, new Uint32Array(memory.terms.setCount)]),
  ) as Counts
  const strict = strictFacets(memory, question)
  const { fitting, nearlyFitting } = narrow(
    found ? meet(memory.live, found.slots) : memory.live,
    strict,
  )
  const all = facetNames.map((facet) => ({ sets: memory.sets[facet], counts: counts[facet] }))

  for (const slot of slotsIn(nearlyFitting)) {
    const score = found ? found.scoreOf(slot) : 0
    if ((found && score === 0) || !isOther(slot)) continue
    const far = near ? nearest(memory.facts[slot], near, radius) : Infinity
    if (radius !== null && far > radius) continue

    if (hasBit(fitting, slot)) {
      for (const each of all) count(each, slot)
      candidates.slots.push(slot)
      candidates.scores.push(score)
      candidates.distances.push(far)
    } else {
      const failed = strict.find(({ bits }) => !hasBit(bits, slot))?.facet
      if (failed) count({ sets: memory.sets[failed], counts: counts[failed] }, slot)
    }
  }
  return { candidates, counts }
}

type Strict = { facet: FacetName; bits: Bits }

/** The facets in which something is chosen, with the services that have one of the chosen values. */
const strictFacets = (memory: Memory, { chosen }: SearchQuestion): Strict[] =>
  facetNames
    .filter((facet) => chosen[facet].length > 0)
    .map((facet) => ({
      facet,
      bits: chosen[facet]
        .map((slug) => memory.withValue(facet, slug))
        .reduce(join, bitsFor(memory.facts.length)),
    }))

/** Which services fit every choice, and which fail in one facet at most. */
const narrow = (found: Bits, strict: Strict[]): { fitting: Bits; nearlyFitting: Bits } => {
  const fitting = found.slice()
  const failing = new Uint32Array(found.length)
  for (const { bits } of strict)
    for (let at = 0; at < found.length; at += 1) {
      const fits = bits[at] as number
      failing[at] = ((failing[at] as number) & fits) | ((fitting[at] as number) & ~fits)
      fitting[at] = (fitting[at] as number) & fits
    }
  return { fitting, nearlyFitting: join(failing, fitting) }
}

const count = ({ sets, counts }: { sets: Int32Array; counts: Uint32Array }, slot: number): void => {
  const set = sets[slot] as number
  counts[set] = (counts[set] as number) + 1
}

const otherFilter = (memory: Memory, question: SearchQuestion): ((slot: number) => boolean) => {
  const { age, isAccessible, isFree, isOpenNow, isVerified, now } = question
  if (age === null && !isAccessible && !isFree && !isOpenNow && !isVerified) return () => true

  const today = dayNumber(now.toISOString())
  const open = new Map<number, boolean>()
  const isOpen = (hours: number): boolean => {
    const known = open.get(hours) ?? isOpenAt(memory.terms.hoursIn(hours), now)
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
