const hourMs = 3_600_000
const form = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Prague',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** What a clock in Prague shows at a moment, as `2027-03-28T07:00`. */
export const pragueClock = (moment: Date): string => clock.format(moment).replace(' ', 'T')

/**
 * The moment when a clock in Prague shows `2027-03-28T07:00`; the first of two in the hour that comes twice in
 * October, null for what is no such text and for the hour that is left out in March.
 */
export const fromPragueClock = (shown: string): Date | null => {
  if (!form.test(shown)) return null
  const guess = Date.parse(`${shown}Z`)
  const summerThenWinter = [2 * hourMs, hourMs].map((offset) => new Date(guess - offset))

  return summerThenWinter.find((moment) => pragueClock(moment) === shown) ?? null
}

/** The moment at which this computer's clock shows what Prague's clocks show then: what a picker of dates draws. */
export const asLocalClock = (moment: Date): Date => new Date(pragueClock(moment))

/** The moment that is meant where this computer's clock stands for Prague's; an hour left out in March is the next. */
export const fromLocalClock = (picked: Date): Date => {
  const later = new Date(picked.getTime() + hourMs)
  return fromPragueClock(localClock(picked)) ?? fromPragueClock(localClock(later)) ?? picked
}

const localClock = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T` +
  `${two(date.getHours())}:${two(date.getMinutes())}`
const two = (number: number): string => String(number).padStart(2, '0')
