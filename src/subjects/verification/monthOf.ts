import { isoDay } from '@/lib/formatDate'
import { monthsAfter } from '@/lib/monthsAfter'

/** The month of an instant in Prague (`2026-11`), and the instant at which it is over at the latest. */
export const monthOf = (instant: Date): { name: string; end: Date } => {
  const name = isoDay(instant).slice(0, 7)
  return { name, end: monthsAfter(`${name}-01T00:00:00.000Z`, 1) }
}
