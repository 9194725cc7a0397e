import { formatDate, formatMonth, isoDay } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import type { Project } from '@/payload-types'

type Dates = Partial<Pick<Project, 'startsOn' | 'startsOnPrecision' | 'endsOn' | 'endsOnPrecision'>>
type Precision = Project['startsOnPrecision']

/** From when to when a project goes, as exactly as somebody said it: `září 2011 – únor 2013`. */
export const projectDates = (
  locale: Locale,
  { startsOn, startsOnPrecision, endsOn, endsOnPrecision }: Dates,
): string => {
  const [start, end] = [
    startsOn && saidDate(locale, startsOn, startsOnPrecision),
    endsOn && saidDate(locale, endsOn, endsOnPrecision),
  ]
  if (start && end) return start === end ? start : `${start} – ${end}`
  if (start) return `${start} –`
  return end ? `– ${end}` : ''
}

/** `2011-09-01`, `2011-09` or `2011` for machines. */
export const machineDate = (date: string, precision: Precision): string =>
  isoDay(date).slice(0, precision === 'year' ? 4 : precision === 'month' ? 7 : 10)

const saidDate = (locale: Locale, date: string, precision: Precision): string => {
  if (precision === 'year') return isoDay(date).slice(0, 4)
  return precision === 'month' ? formatMonth(locale, date) : formatDate(locale, date)
}
