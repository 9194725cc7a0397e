import { isCzechHoliday } from './czechHolidays'
import { pragueClock } from './pragueTime'

type Hours = { day: string; opensAt: string; closesAt: string }

const week = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa']
const dayLong = 86_400_000

/**
 * The hours by which a place is open at a moment, by the clock in Prague; of several those that last longest. On a
 * public holiday the hours of Sunday hold: an office is closed, what works without a break stays open. Hours that end
 * before they begin reach over midnight.
 */
export const openHoursAt = <Each extends Hours>(
  hours: readonly Each[],
  moment: Date,
): Each | undefined => {
  const [today = '', time = ''] = pragueClock(moment).split('T')
  const yesterday = new Date(Date.parse(`${today}T00:00Z`) - dayLong).toISOString().slice(0, 10)
  const overMidnight = ({ opensAt, closesAt }: Hours) => closesAt <= opensAt

  const fromToday = hours.filter(
    (each) =>
      each.day === dayOf(today) &&
      each.opensAt <= time &&
      (time < each.closesAt || overMidnight(each)),
  )
  const fromYesterday = hours.filter(
    (each) => each.day === dayOf(yesterday) && overMidnight(each) && time < each.closesAt,
  )
  return (
    fromToday.find(overMidnight) ??
    [...fromToday, ...fromYesterday].toSorted((one, other) =>
      other.closesAt.localeCompare(one.closesAt),
    )[0]
  )
}

/** Whether a place is open at a moment. */
export const isOpenAt = (hours: readonly Hours[], moment: Date): boolean =>
  openHoursAt(hours, moment) !== undefined

const dayOf = (day: string): string =>
  isCzechHoliday(day) ? 'su' : (week[new Date(`${day}T00:00Z`).getUTCDay()] ?? '')

/** Whether a place never closes. */
export const isNonstop = (hours: readonly Hours[]): boolean =>
  week.every((day) =>
    hours.some((each) => each.day === day && each.opensAt === '00:00' && each.closesAt === '24:00'),
  )
