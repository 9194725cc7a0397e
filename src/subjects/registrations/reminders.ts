import { latestDue, morningBefore } from '@/lib/reminderTimes'
import type { Event, Registration } from '@/payload-types'

import { hourMs } from './hours'
import type { EventDate, SignUpEvent } from './signUpEvent'

type Reminder = NonNullable<NonNullable<Event['signUpHere']>['reminders']>[number]

const daysBefore = { twoWeeks: 14, week: 7, threeDays: 3, day: 1 } as const

/**
 * The moment of a reminder: nine in the morning in Prague so many days before, or two hours before the start. Null
 * where a date has no hour to count from.
 */
export const reminderAt = (
  reminder: Reminder,
  { startsAt, allDay }: Pick<EventDate, 'startsAt' | 'allDay'>,
): Date | null => {
  if (reminder === 'twoHours') return allDay ? null : new Date(Date.parse(startsAt) - 2 * hourMs)
  return morningBefore(startsAt, daysBefore[reminder])
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
  const moments = (event.signUpHere?.reminders ?? []).flatMap(
    (each) => reminderAt(each, date) ?? [],
  )
  const latest = latestDue(moments, now)
  return latest && latest > knows ? latest : null
}
