import { dateParts, formatDate } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'

/** The words of a day `2026-11-21`: its number, its day of the week, and both with the month for who sees no table. */
export const dayWords = (locale: Locale, day: string) => {
  const noon = `${day}T12:00:00Z`
  const { weekday } = dateParts(locale, noon)
  return { number: Number(day.slice(8)), weekday, whole: `${weekday} ${formatDate(locale, noon)}` }
}
