import { isoDay } from '@/lib/formatDate'
import { sundayOf } from '@/lib/monthGrid'
import { occurrenceEnd } from '@/lib/occurrenceEnd'
import type { Event } from '@/payload-types'

/** Whether an event has a date that is not over yet and begins before the week does end, on Sunday in Prague. */
export const isThisWeek = (
  { occurrences }: Partial<Pick<Event, 'occurrences'>>,
  now: Date,
): boolean => {
  const sunday = sundayOf(isoDay(now))
  return (occurrences ?? []).some(
    (date) => occurrenceEnd(date) >= now && isoDay(date.startsAt) <= sunday,
  )
}
