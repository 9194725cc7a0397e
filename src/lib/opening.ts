import { isCzechHoliday } from './czechHolidays'
import { pragueClock } from './pragueTime'

type Hours = { day: string; opensAt: string; closesAt: string; note?: string | null }

const week = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa']
const dayLong = 86_400_000

/**
 * Hours as people speak of them: 18–24 and 0–6 of the next day are one night, on the day in which it begins. Hours
 * with another note are other hours.
 */
export const asNights = <Each extends Hours>(hours: readonly Each[]): Each[] => {
  const mornings = new Map(
    hours.flatMap((evening) => {
      const morning = hours.find((each) => continues(evening, each))
      return morning ? [[evening, morning]] : []
    }),
  )
  const joined = new Set(mornings.values())
  return hours
    .filter((each) => !joined.has(each))
    .map((each) => ({ ...each, closesAt: mornings.get(each)?.closesAt ?? each.closesAt }))
}

const continues = (evening: Hours, morning: Hours): boolean =>
  evening.closesAt === '24:00' &&
  morning.opensAt === '00:00' &&
  morning.closesAt <= evening.opensAt &&
  (evening.note || '') === (morning.note || '') &&
  week[(week.indexOf(evening.day) + 1) % week.length] === morning.day

/**
 * The hours by which a place is open at a moment, by the clock in Prague; of several those that hold without a
 * note, then those that last longest. On a public holiday the hours of Sunday hold: an office is closed, what works without a break stays open. Hours that end
 * before they begin reach over midnight.
 */
export const openHoursAt = <Each extends Hours>(
  said: readonly Each[],
  moment: Date,
): Each | undefined => {
  const hours = asNights(said)
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
  return lastsLongest([...fromToday, ...fromYesterday], moment)
}

/** Of hours that hold at a moment those without a note, and of these those that last longest. */
export const lastsLongest = <Each extends Hours>(
  open: readonly Each[],
  moment: Date,
): Each | undefined => {
  const [, time = ''] = pragueClock(moment).split('T')
  const rank = ({ note, closesAt }: Each): string =>
    `${note ? 0 : 1} ${closesAt <= time ? 1 : 0} ${closesAt}`
  return open.toSorted((one, other) => rank(other).localeCompare(rank(one)))[0]
}

/** Whether one finds a place open at a moment without more ado: hours with a note (“by appointment”) do not count. */
export const isOpenAt = (hours: readonly Hours[], moment: Date): boolean => {
  const open = openHoursAt(hours, moment)
  return open !== undefined && !open.note
}

const dayOf = (day: string): string =>
  isCzechHoliday(day) ? 'su' : (week[new Date(`${day}T00:00Z`).getUTCDay()] ?? '')

/** Whether a place never closes, without a note. */
export const isNonstop = (hours: readonly Hours[]): boolean =>
  week.every((day) =>
    hours.some(
      (each) =>
        each.day === day && each.opensAt === '00:00' && each.closesAt === '24:00' && !each.note,
    ),
  )
