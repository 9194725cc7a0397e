import { isCzechHoliday } from './czechHolidays'
import { pragueClock } from './pragueTime'

type Hours = { day: string; opensAt: string; closesAt: string }

const week = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa']
const dayLong = 86_400_000

/**
 * Whether a place is open at a moment, by its weekly hours and the clock in Prague. On a public holiday the hours of
 * Sunday hold: an office is closed, what works without a break stays open. Hours that end before they begin
 * reach over midnight.
 */
export const isOpenAt = (hours: readonly Hours[], moment: Date): boolean => {
  const [today = '', time = ''] = pragueClock(moment).split('T')
  const yesterday = new Date(Date.parse(`${today}T00:00Z`) - dayLong).toISOString().slice(0, 10)
  const overMidnight = ({ opensAt, closesAt }: Hours) => closesAt <= opensAt

  return (
    hours.some(
      (each) =>
        each.day === dayOf(today) &&
        each.opensAt <= time &&
        (time < each.closesAt || overMidnight(each)),
    ) ||
    hours.some(
      (each) => each.day === dayOf(yesterday) && overMidnight(each) && time < each.closesAt,
    )
  )
}

const dayOf = (day: string): string =>
  isCzechHoliday(day) ? 'su' : (week[new Date(`${day}T00:00Z`).getUTCDay()] ?? '')
