import { fromPragueClock, pragueClock } from '@/lib/pragueTime'

/** A day as the files say it: `2019-09-03`, `2019-09-03 9:00`, or counted from today. */
type Counted = { daysAgo?: number; inDays?: number; workday?: boolean; at?: string }

const dayMs = 86_400_000
const form = /^(\d{4}-\d{2}-\d{2})(?: (\d{1,2}:\d{2}))?$/

/** The moment in the form in which the database keeps it, noon in UTC for a day alone; null when it is none. */
export const dateOf = (value: unknown): string | null => {
  const [, day, at] = form.exec(typeof value === 'string' ? value : counted(value)) ?? []
  if (!day) return null
  if (!at) return `${day}T12:00:00.000Z`

  return fromPragueClock(`${day}T${at.padStart(5, '0')}`)?.toISOString() ?? null
}

const counted = (value: unknown): string => {
  const { daysAgo, inDays, workday, at } = (value ?? {}) as Counted
  const days = inDays ?? (daysAgo === undefined ? NaN : -daysAgo)
  if (!Number.isInteger(days)) return ''

  const day = dayAfter(days + (workday ? pastWeekend(days) : 0))
  return at === undefined ? day : `${day} ${at}`
}

const dayAfter = (days: number): string =>
  pragueClock(new Date(Date.now() + days * dayMs)).slice(0, 10)

/** How many days to add so that a Saturday or a Sunday becomes the Monday after it. */
const pastWeekend = (days: number): number => {
  const weekday = new Date(dayAfter(days)).getUTCDay()
  if (weekday === 6) return 2
  return weekday === 0 ? 1 : 0
}
