import writeXlsx, { type CellObject } from 'write-excel-file/node'

import { isoDay } from '@/lib/formatDate'
import { label, say, type Locale } from '@/lib/label'
import { pragueClock } from '@/lib/pragueTime'

import { isMoment, type Cell, type Table } from './cell'

/** A column is as wide as its longest text, in characters, within these bounds. */
const widths = { narrowest: 10, widest: 60 }

/** A table for Excel: days are days and numbers are numbers, all else is text and keeps its zeros and signs. */
export const xlsxTable = async ({ heads, rows }: Table, locale: Locale): Promise<Buffer> => {
  const head = heads.map((value): CellObject => ({ value, type: String, fontWeight: 'bold' }))
  const body = rows.map((row) => row.map((cell) => written(cell, locale)))
  const columns = heads.map((name, at) => ({
    width: Math.min(
      Math.max(name.length + 2, widths.narrowest, ...rows.map((row) => lengthOf(row[at] ?? null))),
      widths.widest,
    ),
  }))
  return writeXlsx([head, ...body], { columns, stickyRowsCount: 1 }).toBuffer()
}

const written = (cell: Cell, locale: Locale): CellObject | null => {
  if (cell === null) return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (typeof cell === 'boolean')
    return { value: say({ i18n: { language: locale } }, cell ? yes : no), type: String }
  if (!isMoment(cell)) return { value: cell, type: String }
  // A sheet knows no zones: what a clock in Prague shows is written as it stands.
  return cell.hasTime
    ? {
        value: new Date(`${pragueClock(new Date(cell.on))}Z`),
        type: Date,
        format: 'dd.mm.yyyy hh:mm',
      }
    : { value: new Date(`${isoDay(cell.on)}T00:00Z`), type: Date, format: 'dd.mm.yyyy' }
}

const lengthOf = (cell: Cell): number => (isMoment(cell) ? 16 : String(cell ?? '').length)

const yes = label('ano', 'yes', 'так')
const no = label('ne', 'no', 'ні')
