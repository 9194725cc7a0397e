import type { Raw } from '../read/given'
import { plainText } from './plainText'

const czech = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:[ ,]+(\d{1,2})[:.](\d{2}))?$/
const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?$/

/**
 * A day, or a day and an hour as a clock in Prague shows it (`2026-01-05`, `2026-01-05T09:00`), from `5. 1. 2026`,
 * `05.01.2026 9:00`, `2026-01-05` or a date of a spreadsheet. Null for what is none, and for a day that no year has.
 */
export const momentIn = (raw: Raw): string | null => {
  const found = partsOf(raw)
  if (!found) return null
  const { year, month, day, clock } = found
  const date = `${year}-${two(month)}-${two(day)}`
  const isReal = new Date(`${date}T00:00Z`).toISOString().startsWith(date)
  return isReal ? `${date}${clock ? `T${clock}` : ''}` : null
}

type Parts = { year: string; month: string; day: string; clock?: string }

const partsOf = (raw: Raw): Parts | null => {
  const text = plainText(raw)
  const [, year, month, day, hour, minute] = iso.exec(text) ?? []
  if (year && month && day)
    // A sheet knows no days without an hour: midnight is a day.
    return checked({ year, month, day, clock: clockOf(hour, minute, raw instanceof Date) })
  const [, aDay, aMonth, aYear, anHour, aMinute] = czech.exec(text) ?? []
  if (aYear && aMonth && aDay)
    return checked({
      year: aYear,
      month: aMonth,
      day: aDay,
      clock: clockOf(anHour, aMinute, false),
    })
  return null
}

const checked = (parts: Parts): Parts | null => {
  const [hour = 0, minute = 0] = (parts.clock ?? '').split(':').map(Number)
  const isMonth = Number(parts.month) >= 1 && Number(parts.month) <= 12
  const isDay = Number(parts.day) >= 1 && Number(parts.day) <= 31
  return isMonth && isDay && hour < 24 && minute < 60 ? parts : null
}

const clockOf = (hour?: string, minute?: string, isSheet = false): string | undefined => {
  if (!hour || !minute) return undefined
  const clock = `${two(hour)}:${minute}`
  return isSheet && clock === '00:00' ? undefined : clock
}

const two = (number: string): string => number.padStart(2, '0')
