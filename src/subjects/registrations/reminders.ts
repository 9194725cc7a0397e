import { isoDay } from '@/lib/formatDate'
import { fromPragueClock } from '@/lib/pragueTime'
import type { Event, Registration } from '@/payload-types'

import { hourMs } from './hours'
import type { EventDate, SignUpEvent } from './signUpEvent'

type Reminder = NonNullable<NonNullable<Event['signUpHere']>['reminders']>[number]

const daysBefore = { twoWeeks: 14, week: 7, threeDays: 3, day: 1 } as const
const dayMs = 24 * hourMs

/** After so long a reminder that was not written, because nothing ran, is not written any more. */
const latestMs = dayMs

/**
 * The moment of a reminder: nine in the morning in Prague so many days before, or two hours before the start. Null
 * where a date has no hour to count from.
 */
export const reminderAt = (
  reminder: Reminder,
  { startsAt, allDay }: Pick<EventDate, 'startsAt' | 'allDay'>,
): Date | null => {
  if (reminder === 'twoHours') return allDay ? null : new Date(Date.parse(startsAt) - 2 * hourMs)

  // Days are counted on the calendar: in the weeks of both clock changes one has 23 or 25 hours.
  const noon = Date.parse(`${isoDay(startsAt)}T12:00Z`)
  const day = new Date(noon - daysBefore[reminder] * dayMs).toISOString().slice(0, 10)
  return fromPragueClock(`${day}T09:00`)
}

type Asked = {
  event: Pick<SignUpEvent, 'signUpHere'>
  date: Pick<EventDate, 'startsAt' | 'allDay'>
  now: Date
}
type Known = Pick<Registration, 'state' | 'createdAt' | 'remindedUntil'>

/** The moment of the reminder that a person should get now; null when there is none, or she knows already. */
export const dueReminder = ({ event, date, now }: Asked, person: Known): Date | null => {
  if (person.state !== 'confirmed' || new Date(date.startsAt) <= now) return null
  const knows = new Date(person.remindedUntil ?? person.createdAt)
  const [latest] = (event.signUpHere?.reminders ?? [])
    .flatMap((each) => reminderAt(each, date) ?? [])
    .filter((at) => at <= now)
    .sort((one, other) => other.getTime() - one.getTime())
  if (!latest || latest <= knows) return null
  return now.getTime() - latest.getTime() < latestMs ? latest : null
}
