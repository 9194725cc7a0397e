import { withoutMarks } from './withoutMarks'

/** Why a text is no day. */
export type DayFault = 'unreadable' | 'noYear' | 'noSuchDay' | 'otherWeekday'

/** A day as `2026-10-07`, and what follows it in the text. */
type Read = { day: string; rest: string } | { fault: DayFault }

const months = [
  'led(?:na|en)',
  'unora?',
  'brez(?:na|en)',
  'dub(?:na|en)',
  'kvet(?:na|en)',
  'cerv(?:na|en)',
  'cerven(?:ce|ec)',
  'srp(?:na|en)',
  'zari',
  'rij(?:na|en)',
  'listopadu?',
  'prosin(?:ce|ec)',
]
const weekdays = [
  'ne(?:dele|deli)?',
  'po(?:ndeli)?',
  'ut(?:ery)?',
  'st(?:reda|redu)?',
  'ct(?:vrtek)?',
  'pa(?:tek)?',
  'so(?:bota|botu)?',
]
const weekday = new RegExp(`^(?:ve? )?(${weekdays.join('|')})(?![a-z])[.,]?\\s*`)
const year = '((?:19|20)\\d{2})(?!\\d)'
const written = new RegExp(
  `^(\\d{1,2})\\.\\s*(?:(\\d{1,2})\\.|(${months.join('|')})(?![a-z]))\\s*(?:${year})?`,
)
const iso = new RegExp(`^${year}-(\\d{2})-(\\d{2})(?!\\d)`)

/**
 * The day at the beginning of a text as people type it: `5.1.2026`, `st 7. 10. 2026`, `15. října 2026`, `2026-10-15`.
 * A day that does not exist, or is another day of the week than the text says, is told back as a fault.
 */
export const dayAt = (typed: string): Read => {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim()
  const low = withoutMarks(text)
  const [prefix = '', named = ''] = weekday.exec(low) ?? []
  const said = low.slice(prefix.length)
  const found = partsOf(said)
  if (!found) return { fault: 'unreadable' }
  if (!found.year) return { fault: 'noYear' }

  const day = `${found.year}-${two(found.month)}-${two(found.day)}`
  const date = new Date(`${day}T12:00:00.000Z`)
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day)
    return { fault: 'noSuchDay' }
  if (named && weekdayOf(named) !== date.getUTCDay()) return { fault: 'otherWeekday' }
  return { day, rest: text.slice(prefix.length + found.length).trim() }
}

/** A day that is a whole text. */
export const typedDay = (typed: string): { day: string } | { fault: DayFault } => {
  const read = dayAt(typed)
  if ('fault' in read) return read
  return /^\.?$/.test(read.rest) ? { day: read.day } : { fault: 'unreadable' }
}

type Parts = { day: string; month: string; year: string | undefined; length: number }

const partsOf = (text: string): Parts | null => {
  const [whole, isoYear, isoMonth = '', isoDay = ''] = iso.exec(text) ?? []
  if (whole) return { day: isoDay, month: isoMonth, year: isoYear, length: whole.length }

  const match = written.exec(text)
  if (!match) return null
  const [{ length }, day = '', number, name, year] = match
  return { day, month: number ?? String(monthOf(name ?? '')), year, length }
}

const monthOf = (name: string): number => placeOf(months, name) + 1
const weekdayOf = (name: string): number => placeOf(weekdays, name)
const placeOf = (patterns: string[], name: string): number =>
  patterns.findIndex((pattern) => new RegExp(`^(?:${pattern})$`).test(name))
const two = (number: string): string => number.padStart(2, '0')
