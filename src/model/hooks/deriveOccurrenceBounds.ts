import type { CollectionBeforeChangeHook } from 'payload'

import { occurrenceEnd } from '@/lib/occurrenceEnd'

type Occurrence = { startsAt?: string | null; endsAt?: string | null; allDay?: boolean | null }

/** Stores when an event first starts and last ends, so that lists can ask for the coming ones. */
export const deriveOccurrenceBounds: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  // A list that the desk has not loaded comes as a number.
  const given: unknown = Array.isArray(data.occurrences)
    ? data.occurrences
    : originalDoc?.occurrences
  const all = (given ?? []) as Occurrence[]
  const dated = all.filter(({ startsAt }) => startsAt && !Number.isNaN(Date.parse(startsAt)))
  const iso = (times: number[], pick: (...times: number[]) => number): string | null =>
    times.length ? new Date(pick(...times)).toISOString() : null

  return {
    ...data,
    firstStartsAt: iso(
      dated.map(({ startsAt }) => Date.parse(startsAt ?? '')),
      Math.min,
    ),
    lastEndsAt: iso(
      dated.map((each) => occurrenceEnd(each).getTime()).filter(Number.isFinite),
      Math.max,
    ),
  }
}
