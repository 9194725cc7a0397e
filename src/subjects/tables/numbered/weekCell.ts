import type { Locale } from '@/lib/label'
import { label, type Label } from '@/lib/label'
import { shortHours } from '@/lib/shortHours'
import { typedHours } from '@/lib/typedHours'
import { typedWeek, type SaidWeek } from '@/lib/typedWeek'
import { daysInOrder } from '@/lib/weekDays'

/** A row of opening hours as it is stored. */
type HoursRow = { day: string; opensAt: string; closesAt: string; note: string | null }

/** Opening hours as one cell, `po–pá 8:00–16:00, so 9:00–12:00`; null where nothing is said. */
export const weekCell = (stored: unknown, locale: Locale): string | null =>
  shortHours(locale, (Array.isArray(stored) ? stored : []) as HoursRow[]) || null

/** The opening hours that a cell says, for the whole week: a day that it leaves out is not open. */
export const parseWeek = (text: string): { value: HoursRow[] } | { fault: Label } => {
  const week = typedWeek(text) ?? aroundTheClock(text)
  if (!week) return { fault: faults.week }
  const value = daysInOrder.flatMap((day) =>
    (week[day] ?? []).map(({ opensAt, closesAt, note }) => ({
      day,
      opensAt,
      closesAt,
      note: note || null,
    })),
  )
  return value.length > 0 ? { value } : { fault: faults.week }
}

/** Hours without a day speak of each day only where they never end. */
const aroundTheClock = (text: string): SaidWeek | null => {
  const read = typedHours(text)
  const [only, ...more] = 'hours' in read ? read.hours : []
  if (only?.opensAt !== '00:00' || only.closesAt !== '24:00' || more.length > 0) return null
  return Object.fromEntries(daysInOrder.map((day) => [day, [only]]))
}

const faults = {
  week: label(
    'Této otevírací době nerozumíme. Pište třeba „po–pá 8–16, so 9–12 (po objednání)“ nebo „nepřetržitě“.',
    'These opening hours are not understood. Write “Mon–Fri 8–16, Sat 9–12 (by appointment)” or “around the clock”.',
    'Ці години роботи незрозумілі. Пишіть, наприклад, «пн–пт 8–16, сб 9–12 (за записом)» або «цілодобово».',
  ),
}
