const hour = 3_600_000

/** `2019-09-03`, `9:00` in Prague → an instant, whichever time of the year it is. */
export const pragueTime = (day: string, time: string): string => {
  const asUtc = new Date(`${day}T${time.padStart(5, '0')}:00.000Z`)
  const inPrague = new Date(
    `${asUtc.toLocaleString('sv-SE', { timeZone: 'Europe/Prague' }).replace(' ', 'T')}Z`,
  )
  return new Date(2 * asUtc.getTime() - inPrague.getTime()).toISOString()
}

/** A day without a time as the desk stores it: noon in UTC. */
export const day = (date: string): string => `${date}T12:00:00.000Z`

/** The day that is so many days after (or before) today, as `2026-11-24`. */
export const daysFromNow = (days: number): string =>
  new Date(Date.now() + days * 24 * hour).toLocaleDateString('sv-SE', { timeZone: 'Europe/Prague' })

/** A day that is so many days away, as the desk stores it. */
export const dayFromNow = (days: number): string => day(daysFromNow(days))

/** An instant so many days away, at a time in Prague; a weekend moves to the Monday after it. */
export const workdayAt = (days: number, time: string): string =>
  pragueTime(daysFromNow(days + pastWeekend(days)), time)

/** The day of a past publication, at a time in Prague. */
export const publishedDaysAgo = (days: number, time = '9:00'): string => {
  const instant = pragueTime(daysFromNow(-days), time)
  return new Date(Math.min(Date.parse(instant), Date.now() - hour / 4)).toISOString()
}

const pastWeekend = (days: number): number => {
  const weekday = new Date(day(daysFromNow(days))).getUTCDay()
  if (weekday === 6) return 2
  return weekday === 0 ? 1 : 0
}
