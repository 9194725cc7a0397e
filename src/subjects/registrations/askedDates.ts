import { ValidationError, type PayloadRequest } from 'payload'

import { say } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

import { faults } from './faults'
import { runs, type EventDate, type SignUpEvent } from './signUpEvent'

type Asking = { now: Date; byStaff: boolean }

/** The dates that somebody signs up for: those named, or the only one there is. Refuses what has no sign-up now. */
export const askedDates = (
  req: PayloadRequest,
  event: SignUpEvent,
  asked: string[],
  { now, byStaff }: Asking,
): EventDate[] => {
  const dates = event.occurrences ?? []
  if (event.signUpHere?.isOn !== true) return fail(req, 409, faults.off)
  const isRunning = (date: EventDate): boolean =>
    byStaff ? now < new Date(date.startsAt) : runs(event, date, now)
  const open = dates.filter(isRunning)
  if (open.length === 0) return fail(req, 409, faults.closed)

  const chosen = asked.length > 0 ? dates.filter(({ id }) => asked.includes(id)) : open
  const isUnclear = asked.length > 0 ? chosen.length < asked.length : open.length > 1
  if (isUnclear) {
    const errors = [{ path: 'occurrences', message: say(req, faults.date) }]
    throw new ValidationError({ collection: 'registrations', errors, req }, req.t)
  }
  return chosen.every(isRunning) ? chosen : fail(req, 409, faults.closed)
}
