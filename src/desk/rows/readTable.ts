import { fold } from '@/lib/fold'
import type { Label, Locale } from '@/lib/label'

import type { Cells } from './cellsOf'
import { whenPath, type Column } from './columnsOf'
import { readCell, type Known } from './readCell'

/** For each column of the table the path of its field; null where it is not used. */
export type Mapping = (string | null)[]

/** A cell as the preview shows it. */
type ShownCell = { text: string; fault: Label | null; isUsed: boolean }
/** A line as the preview shows it, and the values that it gives to a row. */
export type ReadRow = {
  cells: ShownCell[]
  values: Record<string, unknown>
  /** Names of what a row needs and this one does not have. */
  missing: string[]
}

/** Whether the first line names the columns: at least half of what it says are their names. */
export const hasHead = (cells: Cells, columns: Column[]): boolean => {
  const said = (cells[0] ?? []).filter(Boolean)
  const known = said.filter((cell) => columns.some(({ words }) => words.includes(fold(cell))))
  return known.length > 0 && known.length * 2 >= said.length
}

/** Which field each column means: by its head, or else by the order of the form. */
export const mappingOf = (cells: Cells, columns: Column[], isHeaded: boolean): Mapping => {
  const width = Math.max(0, ...cells.map(({ length }) => length))
  const taken = new Set<string>()
  return Array.from({ length: width }, (_, at) => {
    const head = fold(cells[0]?.[at] ?? '')
    const found = isHeaded
      ? columns.find(({ path, words }) => words.includes(head) && !taken.has(path))
      : columns[at]
    if (!found) return null
    // A date, its beginning and its end may stand in columns of their own.
    if (found.path !== whenPath) taken.add(found.path)
    return found.path
  })
}

type Table = { cells: Cells; columns: Column[]; mapping: Mapping; isHeaded: boolean }

/** What each line of the table means. */
export const readTable = (table: Table, known: Known, language: Locale): ReadRow[] =>
  table.cells.slice(table.isHeaded ? 1 : 0).map((line) => readLine(line, table, known, language))

const readLine = (line: string[], table: Table, known: Known, language: Locale): ReadRow => {
  const { columns, mapping } = table
  const values: Record<string, unknown> = {}
  const cells: ShownCell[] = mapping.map((path, at) => ({
    text: line[at] ?? '',
    fault: null,
    isUsed: path !== null,
  }))
  for (const column of columns) {
    const places = mapping.flatMap((path, at) => (path === column.path ? [at] : []))
    const text = places
      .map((at) => line[at] ?? '')
      .filter(Boolean)
      .join(' ')
    const [first, ...others] = places
    if (first === undefined || !text) continue
    const read = readCell(column, text, known, language)
    if ('values' in read) Object.assign(values, read.values)
    const fault = 'fault' in read ? read.fault : null
    cells[first] = { text: 'shown' in read ? read.shown : text, fault, isUsed: true }
    for (const at of others) cells[at] = { text: '', fault: null, isUsed: true }
  }
  const isMissing = ({ path, isRequired }: Column): boolean =>
    isRequired && values[path === whenPath ? 'startsAt' : path] === undefined
  const missing = columns.filter(isMissing).map(({ label }) => label)
  return { cells, values, missing: withoutWhen(missing, columns) }
}

/** A date with hours and the beginning that it fills are one thing to miss. */
const withoutWhen = (missing: string[], columns: Column[]): string[] => {
  const when = columns.find(({ path }) => path === whenPath)?.label
  const start = columns.find(({ path }) => path === 'startsAt')?.label
  return when && missing.includes(when) ? missing.filter((each) => each !== start) : missing
}
