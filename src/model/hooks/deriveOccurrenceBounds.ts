import type { CollectionBeforeChangeHook } from 'payload'

type Occurrence = { startsAt?: string | null; endsAt?: string | null; allDay?: boolean | null }

const endOf = ({ startsAt, endsAt, allDay }: Occurrence): number => {
  const end = new Date(endsAt ?? startsAt ?? '').getTime()
  // Without a known end an event counts as coming until the day is over, at most eighteen hours on.
  return endsAt && !allDay ? end : end + 18 * 3_600_000
}

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
    lastEndsAt: iso(dated.map(endOf).filter(Number.isFinite), Math.max),
  }
}
