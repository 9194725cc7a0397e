/** A month as `2026-11`. */
export type Month = string

const form = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/
const dayMs = 86_400_000

const iso = (date: Date): string => date.toISOString().slice(0, 10)
const firstOf = (month: Month): Date => new Date(`${month}-01T00:00:00Z`)

/** Whether a text is a month that a calendar shows. */
export const isMonth = (text: string): boolean => form.test(text)

/** What was asked for, or the month of `today` (`2026-11-21`). */
export const asMonth = (given: unknown, today: string): Month =>
  typeof given === 'string' && isMonth(given) ? given : today.slice(0, 7)

/** The month so many months later. */
export const monthsLater = (month: Month, count: number): Month => {
  const first = firstOf(month)
  return iso(new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + count, 1))).slice(0, 7)
}

/** The weeks of a month from Monday to Sunday, as days `2026-11-21`; days of its neighbours fill them up. */
export const weeksOf = (month: Month): string[][] => {
  const first = firstOf(month)
  const monday = first.getTime() - ((first.getUTCDay() + 6) % 7) * dayMs
  const weeks: string[][] = []
  for (let at = monday; at < firstOf(monthsLater(month, 1)).getTime(); at += 7 * dayMs)
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((later) => iso(new Date(at + later * dayMs))))

  return weeks
}

/** The Sunday that ends the week of a day, as a day. */
export const sundayOf = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`)
  return iso(new Date(date.getTime() + ((7 - date.getUTCDay()) % 7) * dayMs))
}
