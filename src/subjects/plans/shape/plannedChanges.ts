import type { MeasureChange, MeasureFacts } from '@/lib/planMeasures'

import { keyOf, type Standing } from './readMeasuresOf'
import { rankBetween } from './rankBetween'

/** A change without the neighbour beside which the measure is put: its place in the order instead. */
export type Planned = { id: string; facts: Partial<MeasureFacts> }

const factNames = [
  'code',
  'priority',
  'goal',
  'rank',
  'state',
  'responsible',
  'startsOn',
  'endsOn',
] as const satisfies (keyof MeasureFacts)[]

/** Gives each measure that is put beside another its place in the order, one after the other. */
export const plannedChanges = (changes: MeasureChange[], standings: Standing[]): Planned[] => {
  const known = new Map(standings.map((each) => [each.id, each]))
  const keys = new Map(standings.map((each) => [each.id, keyOf(each)]))
  return changes.map((change) => {
    const { id, after, before } = change
    const named = factNames.filter((name) => change[name] !== undefined)
    const facts = Object.fromEntries(named.map((name) => [name, change[name]]))
    const key = keys.get(after ?? before ?? '')
    if (key === undefined) {
      const own = known.get(id)
      if (own) keys.set(id, keyOf({ ...own, ...facts }))
      return { id, facts }
    }
    keys.delete(id)
    const others = [...keys.values()].toSorted(inOrder)
    const rank = after
      ? rankBetween(key, others.find((other) => other > key) ?? null)
      : rankBetween(others.findLast((other) => other < key) ?? '', key)
    keys.set(id, rank)
    return { id, facts: { ...facts, rank } }
  })
}

/** As both engines sort: sign by sign. */
const inOrder = (one: string, other: string): number => Number(one > other) - Number(one < other)
