import { distance } from '@/lib/distance'
import { isOpenAt } from '@/lib/opening'
import type { Point } from '@/lib/point'
import {
  facetNames,
  type FacetName,
  type SearchQuestion,
  type WhomName,
} from '@/lib/catalogueSearch'

import { keptConditions, keptIn } from '../conditions'
import { takes } from '../words/whomIn'
import { bitsFor, join, meet, slotsIn, without, type Bits } from './bits'
import type { Memory } from './memory'

/** What has some of what was looked for, and how well it fits: 0 for what has too little; null when all fit alike. */
export type Found = { slots: Bits; scoreOf: (slot: number) => number } | null

/** Services that fit the question, place by place in each list: numbers, because they may be very many. */
export type Candidates = {
  slots: Int32Array
  scores: Float64Array
  /** Kilometres; Infinity where it is not known. Null where it was not asked. */
  distances: Float64Array | null
}

/** For each facet: how many services have a shared list of its values, by the number of the list. */
export type Counts = Record<FacetName, Uint32Array>

export type Chosen = { candidates: Candidates; counts: Counts }

/**
 * Goes once through what was found: what fits every choice is an answer; what fails in one facet alone counts for
 * the values of that facet, because counts ignore the choice of their own facet.
 */
export const choose = (
  memory: Memory,
  question: SearchQuestion,
  found: Found,
  whom: WhomName[],
): Chosen => {
  const strict = strictFacets(memory, question)
  const { fitting, failing } = narrow(fittingOthers(memory, question, found, whom), strict)
  const scoreOf = found ? found.scoreOf : () => 1
  const isOpen = question.conditions.includes('openNow') ? openFilter(memory, question) : null
  const farOf = question.near ? distanceTo(memory, question.near, question.radius) : null

  const isOwn = whom.length > 0 ? takesThem(memory, whom) : null

  const all = slotsIn(fitting)
  const slots = new Int32Array(all.length)
  const scores = new Float64Array(all.length)
  const distances = new Float64Array(question.near ? all.length : 0)
  let total = 0
  for (let at = 0; at < all.length; at += 1) {
    const slot = all[at] as number
    const score = scoreOf(slot)
    if (score === 0 || (isOpen && !isOpen(slot))) continue
    if (farOf) {
      const far = farOf(slot)
      if (far === null) continue
      distances[total] = far
    }
    slots[total] = slot
    scores[total] = isOwn?.(slot) ? score * ownFit : score
    total += 1
  }
  const candidates: Candidates = {
    slots: slots.subarray(0, total),
    scores: scores.subarray(0, total),
    distances: question.near ? distances.subarray(0, total) : null,
  }

  const counts = Object.fromEntries(
    facetNames.map((name) => [name, new Uint32Array(memory.terms.setCount)]),
  ) as Counts
  for (const facet of facetNames) count(counts[facet], memory.sets[facet], candidates.slots)
  const fits = (slot: number) =>
    scoreOf(slot) > 0 && (!isOpen || isOpen(slot)) && (!farOf || farOf(slot) !== null)
  const allFit = found === null && !isOpen && question.radius === null
  for (const { facet, bits } of strict) {
    const others = slotsIn(without(failing, bits))
    count(counts[facet], memory.sets[facet], allFit ? others : kept(others, fits))
  }
  return { candidates, counts }
}

// Written by hand: the filter of typed lists takes many times as long.
const kept = (slots: Int32Array, fits: (slot: number) => boolean): Int32Array => {
  let count = 0
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] as number
    if (!fits(slot)) continue
    slots[count] = slot
    count += 1
  }
  return slots.subarray(0, count)
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

/** Which services fit every choice, and which fail in just one facet. */
const narrow = (found: Bits, strict: Strict[]): { fitting: Bits; failing: Bits } => {
  const fitting = found.slice()
  const failing = new Uint32Array(found.length)
  for (const { bits } of strict)
    for (let at = 0; at < found.length; at += 1) {
      const fits = bits[at] as number
      failing[at] = ((failing[at] as number) & fits) | ((fitting[at] as number) & ~fits)
      fitting[at] = (fitting[at] as number) & fits
    }
  return { fitting, failing }
}

const count = (counts: Uint32Array, sets: Int32Array, slots: Int32Array): void => {
  for (let at = 0; at < slots.length; at += 1) {
    const set = sets[slots[at] as number] as number
    counts[set] = (counts[set] as number) + 1
  }
}

/** How much better a service fits that says of itself that it is for whoever asks. */
const ownFit = 1.2

/** Whether a service names whoever is asked for. */
const takesThem =
  (memory: Memory, whom: WhomName[]) =>
  (slot: number): boolean => {
    const own = memory.whomIn(memory.sets.whom[slot] as number)
    return whom.some((each) => own.includes(each))
  }

/** What is found and fits all that is asked for besides facets and places. */
const fittingOthers = (
  memory: Memory,
  question: SearchQuestion,
  found: Found,
  whom: WhomName[],
): Bits => {
  const { age, conditions } = question
  const others: Bits[] = []
  if (age !== null)
    others.push(
      memory.fitting(`age ${age}`, ({ ageFrom, ageTo }) => ageFrom <= age && age <= ageTo),
    )
  if (whom.length > 0)
    others.push(
      memory.fitting(`whom ${whom.join()}`, ({ sets }) => takes(memory.whomIn(sets.whom), whom)),
    )
  for (const name of keptIn(conditions)) {
    const least = keptConditions[name].atLeast(question)
    others.push(memory.fitting(`${name} ${least}`, (facts) => facts.conditions[name] >= least))
  }
  return others.reduce(meet, found ? meet(memory.live, found.slots) : memory.live)
}

/** Whether a service is open now; hours that many share are looked at once. */
const openFilter = (memory: Memory, { now }: SearchQuestion): ((slot: number) => boolean) => {
  const open = new Map<number, boolean>()
  const isOpen = (hours: number): boolean => {
    const known = open.get(hours) ?? isOpenAt(memory.terms.hoursIn(hours), now)
    open.set(hours, known)
    return known
  }
  return (slot) => memory.facts[slot]?.places.some(({ hours }) => isOpen(hours)) ?? false
}

/** A degree of latitude has more than this everywhere in the Czech Republic, in kilometres. */
const kilometresInDegree = 110

/**
 * Kilometres to the nearest place of a service: Infinity where none is known; null where it has none that the public
 * may know in the circle.
 */
const distanceTo =
  (memory: Memory, near: Point, radius: number | null) =>
  (slot: number): number | null => {
    let least = Infinity
    for (const { at } of memory.facts[slot]?.places ?? []) {
      if (!at || (radius !== null && Math.abs(at[1] - near[1]) * kilometresInDegree > radius))
        continue
      least = Math.min(least, distance(near, at) / 1_000)
    }
    return radius !== null && least > radius ? null : least
  }
