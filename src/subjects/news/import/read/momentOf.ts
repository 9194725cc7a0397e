import { fromPragueClock } from '@/lib/pragueTime'
import { momentIn } from '@/subjects/tables/import/cells/momentIn'

const zoned = /(?:Z|[+-]\d{2}:?\d{2}|\b(?:GMT|UTC?|[ECMP][SD]T))$/
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const mail = /^(?:[a-z]{3}, *)?(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})(?: (\d{2}:\d{2}))?(?::\d{2})?$/i
const local = /^(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}):\d{2}(?:\.\d+)?$/

/**
 * The moment of a written date, as ISO: one without a zone is by Prague's clock, one without an hour is noon there, so
 * that it is the same day everywhere. Null for what is no date, and for the hour that Prague leaves out in March.
 */
export const momentOf = (written: string): string | null => {
  const text = written.trim()
  if (zoned.test(text)) {
    const ms = Date.parse(text.replace(/\bUT$/, 'UTC'))
    return Number.isNaN(ms) ? null : new Date(ms).toISOString()
  }
  const shown = momentIn(fromMail(text) ?? local.exec(text)?.[1] ?? text)
  if (!shown) return null
  return fromPragueClock(shown.includes('T') ? shown : `${shown}T12:00`)?.toISOString() ?? null
}

/** `Mon, 05 Jan 2026 10:00:00` of RSS as `2026-01-05T10:00`. */
const fromMail = (text: string): string | null => {
  const [, day = '', month = '', year = '', clock] = mail.exec(text) ?? []
  const number = months.indexOf(month.toLowerCase()) + 1
  if (number === 0) return null
  const two = (part: string) => part.padStart(2, '0')
  return `${year}-${two(String(number))}-${two(day)}${clock ? `T${clock}` : ''}`
}
