import { csvLine } from '@/lib/csvLine'
import { isoDay } from '@/lib/formatDate'
import { label, say, type Locale } from '@/lib/label'
import { pragueClock } from '@/lib/pragueTime'

import { isMoment, type Cell, type Table } from './cell'

/**
 * A table as Czech Excel opens it by itself: UTF-8 with its mark, semicolons, decimal commas, days as 05.01.2026.
 * Text stays as it is stored; a program that takes `00118` for a number loses its zeros, the XLSX does not.
 */
export const csvTable = ({ heads, rows }: Table, locale: Locale): string =>
  `\uFEFF${csvLine(heads)}${rows.map((row) => csvLine(row.map((cell) => writtenCell(cell, locale)))).join('')}`

/** A cell as people of a language write it: days as 05.01.2026, decimal commas. */
export const writtenCell = (cell: Cell, locale: Locale): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  if (typeof cell === 'boolean') return say({ i18n: { language: locale } }, cell ? yes : no)
  if (!isMoment(cell)) return cell
  const [year, month, day] = isoDay(cell.on).split('-')
  const written = `${day}.${month}.${year}`
  return cell.hasTime ? `${written} ${pragueClock(new Date(cell.on)).slice(11)}` : written
}

const yes = label('ano', 'yes', 'так')
const no = label('ne', 'no', 'ні')
