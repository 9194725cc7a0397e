import { isoDay } from './formatDate'
import { fromPragueClock } from './pragueTime'

const dayMs = 86_400_000

/** Nine in the morning in Prague, so many days before the day of a moment. */
export const morningBefore = (moment: string, days: number): Date | null => {
  // Days are counted on the calendar: in the weeks of both clock changes one has 23 or 25 hours.
  const noon = Date.parse(`${isoDay(moment)}T12:00Z`)
  const day = new Date(noon - days * dayMs).toISOString().slice(0, 10)
  return fromPragueClock(`${day}T09:00`)
}

/**
 * The latest of moments that have come. Null where it came more than a day ago: a reminder that was not written
 * because nothing ran is not written any more.
 */
export const latestDue = (moments: Date[], now: Date): Date | null => {
  const [latest] = moments
    .filter((at) => at <= now)
    .sort((one, other) => other.getTime() - one.getTime())
  return latest && now.getTime() - latest.getTime() < dayMs ? latest : null
}
