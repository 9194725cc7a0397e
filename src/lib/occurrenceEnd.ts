import { isoDay } from './formatDate'
import { fromPragueClock } from './pragueTime'

type Occurrence = { startsAt?: string | null; endsAt?: string | null; allDay?: boolean | null }

/** When a date of an event is over: at its end, and where no hour is known when the day is over in Prague. */
export const occurrenceEnd = ({ startsAt, endsAt, allDay }: Occurrence): Date => {
  const last = new Date(endsAt ?? startsAt ?? '')
  if (Number.isNaN(last.getTime()) || (endsAt && !allDay)) return last

  return fromPragueClock(`${isoDay(last)}T23:59`) ?? last
}
