import type { Event } from '@/payload-types'

import { occurrenceEnd } from './occurrenceEnd'

type Occurrence = NonNullable<Event['occurrences']>[number]
type Invited = Pick<Event, 'occurrences' | 'state' | 'dateNote'>

/**
 * The dates to come of an event, the first first, for a poster that invites to it; none where words stand for them, and
 * null of an event that nobody is invited to: it is over, off, put off, or nobody has said when it is.
 */
export const posterDates = (
  { occurrences, state, dateNote }: Invited,
  now: Date,
): Occurrence[] | null => {
  if (state === 'cancelled' || state === 'postponed') return null

  const dates = (occurrences ?? [])
    .filter((date) => occurrenceEnd(date) >= now)
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt))
  const isSaid = dates.length > 0 || (!occurrences?.length && dateNote)
  return isSaid ? dates : null
}
