import { fromPragueClock } from './pragueTime'
import { dayAt, type DayFault } from './typedDay'
import { clockIn, typedHours } from './typedHours'
import { withoutMarks } from './withoutMarks'

/** Why a text does not say when something takes place. */
export type WhenFault = DayFault | 'noHours' | 'unreadableHours' | 'backwards' | 'noSuchHour'

/** When something takes place, as it is stored. */
export type When = { startsAt: string; endsAt: string | null; allDay: boolean }

type Hours = { opensAt: string; closesAt: string | null }

const longestNightMs = 12 * 3_600_000
const lead = /^[,;:\s]+|^(?:ve? |od |v čase )(?!.*\bdo\b)/i
const wholeDay = /^(?:cely den|celodenni|cely)\.?$/
const alone = /^(?:ve? |od )?(\d{1,2}(?:\s?[:.]\s?\d{2})?)(?:\s*(?:hodin|hod\.?|h\.?))?$/
const side = /^(\d{1,2}[:.]\d{2}(?::00)?) (\d{1,2}[:.]\d{2}(?::00)?)$/

/**
 * When something takes place, as people type it, by Prague's clocks: `st 7. 10. 2026 9–12`, `15. října 2026 od 9 do
 * 12`, `7.10.2026 9.00`, `7. 10. 2026 celý den`. Hours that nobody said are a fault, not a whole day.
 */
export const typedWhen = (typed: string): When | { fault: WhenFault } => {
  const read = dayAt(typed)
  if ('fault' in read) return read

  const rest = read.rest.replace(lead, '').replace(lead, '').trim()
  if (!rest) return { fault: 'noHours' }
  if (wholeDay.test(withoutMarks(rest))) return moments(read.day, wholeDayHours, true)
  const hours = hoursIn(rest)
  return 'fault' in hours ? hours : moments(read.day, hours, false)
}

const wholeDayHours: Hours = { opensAt: '00:00', closesAt: null }

const hoursIn = (text: string): Hours | { fault: WhenFault } => {
  const [, begin] = alone.exec(text.toLowerCase()) ?? []
  const opensAt = begin ? clockIn(begin.replace(/\s/g, '')) : null
  if (opensAt && opensAt !== '24:00') return { opensAt, closesAt: null }

  const read = typedHours(text.replace(side, '$1–$2').replace(/(:\d{2}):00\b/g, '$1'))
  if ('fault' in read)
    return { fault: read.fault === 'backwards' ? 'backwards' : 'unreadableHours' }
  const [first, ...others] = read.hours
  if (!first || others.length > 0 || first.note) return { fault: 'unreadableHours' }
  return first
}

const moments = (day: string, hours: Hours, allDay: boolean): When | { fault: WhenFault } => {
  const start = fromPragueClock(`${day}T${hours.opensAt}`)
  if (!start) return { fault: 'noSuchHour' }
  if (!hours.closesAt) return { startsAt: start.toISOString(), endsAt: null, allDay }

  const isOver = hours.closesAt === '24:00' || hours.closesAt <= hours.opensAt
  const clock = hours.closesAt === '24:00' ? '00:00' : hours.closesAt
  const end = fromPragueClock(`${isOver ? dayAfter(day) : day}T${clock}`)
  if (!end) return { fault: 'noSuchHour' }
  // „12–9“ is rather a slip than twenty-one hours.
  if (end.getTime() - start.getTime() > longestNightMs && isOver) return { fault: 'backwards' }
  return { startsAt: start.toISOString(), endsAt: end.toISOString(), allDay }
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T12:00:00.000Z`) + 86_400_000).toISOString().slice(0, 10)
