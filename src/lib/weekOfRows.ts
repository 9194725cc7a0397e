import { asNights } from './opening'
import { clockIn, type Stretch } from './typedHours'
import { daysInOrder, type WeekDay } from './weekDays'

/** One row of opening hours as it is stored; drafts may lack any of it. */
export type HoursRow = { day: string; opensAt: string; closesAt: string; note: string }

type Placed = HoursRow & { at: number }

/** A day of the week with its hours, and the rows that say them. */
type DayLine = { hours: Stretch[]; rows: number[] }

type Week = {
  lines: Record<WeekDay, DayLine>
  /** Rows that no day can show: they lack their day or a time. */
  others: number[]
}

/** Rows of opening hours as the week that people read: a night is told on the day in which it begins. */
export const weekOfRows = (rows: readonly HoursRow[]): Week => {
  const placed = rows.flatMap((row, at) => placedRow(row, at) ?? [])
  const nights = asNights(placed)
  const lines = Object.fromEntries(
    daysInOrder.map((day) => [day, lineOf(day, nights, placed)]),
  ) as Week['lines']
  const others = rows.flatMap((_, at) => (placed.some((each) => each.at === at) ? [] : [at]))
  return { lines, others }
}

const placedRow = (row: HoursRow, at: number): Placed | null => {
  const opensAt = clockIn(row.opensAt)
  const closesAt = clockIn(row.closesAt)
  if (!opensAt || !closesAt || !daysInOrder.some((day) => day === row.day)) return null
  return { day: row.day, opensAt, closesAt, note: row.note, at }
}

const lineOf = (day: WeekDay, nights: Placed[], placed: Placed[]): DayLine => {
  const own = nights
    .filter((each) => each.day === day)
    .toSorted((one, other) => one.opensAt.localeCompare(other.opensAt))
  const tomorrow = daysInOrder[(daysInOrder.indexOf(day) + 1) % daysInOrder.length]
  const mornings = placed.filter(
    (each) =>
      each.day === tomorrow &&
      !nights.some(({ at }) => at === each.at) &&
      own.some(({ closesAt }) => closesAt === each.closesAt),
  )
  return {
    hours: own.map(({ opensAt, closesAt, note }) => ({ opensAt, closesAt, note })),
    rows: [...own, ...mornings].map(({ at }) => at),
  }
}

type Steps = {
  /** Places of rows to take out, the last first. */
  removed: number[]
  /** Rows to put in, each at its place once those before it are in. */
  added: { at: number; row: HoursRow }[]
}

/** How to say other hours of some days in the rows: theirs are replaced, all others stay as they are. */
export const stepsToWeek = (
  rows: readonly HoursRow[],
  changes: Partial<Record<WeekDay, Stretch[]>>,
): Steps => {
  const { lines } = weekOfRows(rows)
  const changed = daysInOrder.filter((day) => changes[day])
  const removed = new Set(changed.flatMap((day) => lines[day].rows))
  const now = rows.filter((_, at) => !removed.has(at))
  const added: Steps['added'] = []
  for (const day of changed)
    for (const { opensAt, closesAt, note } of changes[day] ?? []) {
      const row = { day, opensAt, closesAt, note }
      const at = now.findLastIndex((each) => orderOf(each.day) <= orderOf(day)) + 1
      now.splice(at, 0, row)
      added.push({ at, row })
    }
  return { removed: [...removed].toSorted((one, other) => other - one), added }
}

const orderOf = (day: string): number => daysInOrder.findIndex((each) => each === day)
