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
