import { occurrenceEnd } from '@/lib/occurrenceEnd'
import type { Event } from '@/payload-types'

export type Occurrence = NonNullable<Event['occurrences']>[number]

/** The dates of an event in order. */
export const inOrder = (occurrences: Event['occurrences']): Occurrence[] =>
  [...(occurrences ?? [])].sort((one, other) => one.startsAt.localeCompare(other.startsAt))

/** Whether a date is over: what takes two days goes on until the second ends. */
export const isOver = (occurrence: Occurrence, now: Date): boolean =>
  occurrenceEnd(occurrence) < now

/** The date to show first: the next one, or the last when all are over. */
export const nextOccurrence = (
  occurrences: Event['occurrences'],
  now: Date,
): Occurrence | undefined => {
  const dates = inOrder(occurrences)
  return dates.find((date) => !isOver(date, now)) ?? dates.at(-1)
}
