import type { PayloadRequest } from 'payload'

import { label } from '@/lib/label'

import { writtenCell } from '../../csvTable'
import type { Given } from '../../cellOf'
import { valueAt } from '../../columnsOf'
import { findRows } from '../../findRows'
import { nested } from '../run/nested'
import { isSame } from '../cells/isSame'
import { parseCell, type Find } from '../cells/parseCell'
import { plainText } from '../cells/plainText'
import { tidied } from '../cells/tidied'
import { importable, nameOf, type Importable } from '../importable'
import { TableFault, type GivenRow, type GivenTable, type Raw } from '../read/given'
import { importColumns, recognise, type ImportColumn, type Mapping } from './columns'
import { faultIn } from './faultIn'
import { finderFor } from './finder'
import type { ImportPlan, PlannedRow, RowFault } from './importPlan'
import { matcherOf, type Matcher } from './matcher'

type Question = {
  req: PayloadRequest
  collection: Importable
  table: GivenTable
  said: Mapping
  isOperator: boolean
}

/** A column of the file: which of the list it is, and where in a row it stands. */
type Placed = ImportColumn & { at: number; title: string }

/** What an import of a table would do, row by row; nothing is written. Throws a TableFault. */
export const planImport = async (question: Question): Promise<ImportPlan> => {
  const { req, collection, table, said, isOperator } = question
  const mapping = recognise(req, collection, table.heads, said)
  const all = await importColumns(req, collection, isOperator)
  const columns = placed(table.heads, mapping, all)
  const find = await finderFor(req, columns, isOperator)
  const documents = await findRows(req, collection, { isOperator })
  const key = keyOf(collection, columns)
  const matcher = matcherOf(documents, key, find)
  const plan: ImportPlan = {
    collection,
    mapping,
    key: key.map(({ head }) => head),
    rows: table.rows.length,
    planned: [],
    unchanged: 0,
    errors: [],
    notices: [...table.notices, ...leftOut(columns)],
    ...(table.unread && { unread: table.unread }),
  }
  const titleName = nameOf(req.payload, collection)
  const title = columns.find(({ name }) => name === titleName)
  for (const row of table.rows)
    await planRow({ req, plan, row, columns, key, matcher, find, title })
  return plan
}

const placed = (heads: string[], mapping: Mapping, all: ImportColumn[]): Placed[] => {
  const found = heads.flatMap((title, at) => {
    const column = all.find(({ name }) => name === mapping[title])
    return column ? [{ ...column, at, title }] : []
  })
  const twice = found.find(({ name }, at) => found.findIndex((each) => each.name === name) < at)
  if (twice) throw new TableFault(faults.twice(twice.head))
  return found
}

/** The columns by which a row is known to be an entry that the portal has. */
const keyOf = (collection: Importable, columns: Placed[]): Placed[] => {
  const columnOf = (name: string) => columns.find((column) => column.name === name)
  const id = columnOf('id')
  const possible: readonly (readonly string[])[] = importable[collection]
  for (const names of possible) {
    const found = names.flatMap((name) => columnOf(name) ?? [])
    if (found.length === names.length) return id ? [id, ...found] : found
  }
  if (id) return [id]
  throw new TableFault(faults.noKey)
}

type Row = {
  req: PayloadRequest
  plan: ImportPlan
  row: GivenRow
  columns: Placed[]
  key: Placed[]
  matcher: Matcher
  find: Find
  title: Placed | undefined
}

const planRow = async (asked: Row): Promise<void> => {
  const { req, plan, row, columns, key, matcher, find, title } = asked
  const { number, cells } = row
  const errors: RowFault[] = []
  const note = (column: string | null, message: RowFault['message']) =>
    errors.push({ row: number, column, message })
  const cellAt = ({ at }: Placed): Raw => cells[at] ?? null
  const found = await matcher(number, (column) => cellAt(column as Placed))
  if ('fault' in found) {
    plan.errors.push({ row: number, column: found.column, message: found.fault })
    return
  }
  const { document } = found
  const planned: PlannedRow = {
    row: number,
    ...(document && { id: String(document.id), updatedAt: String(document.updatedAt) }),
    name: title ? plainText(cellAt(title)) || String(title.read(document ?? {}) ?? '') : '',
    data: {},
    changes: [],
  }
  if (!document && !planned.name) note(title?.title ?? null, faults.nameless)
  for (const column of document ? [] : key)
    if (column !== title && isRequired(column) && plainText(cellAt(column)) === '')
      note(column.title, faults.missing)

  for (const column of columns) {
    const raw = cellAt(column)
    const now = document ? column.read(document) : null
    const { field, isWritable, name } = column
    if (!isWritable || !field || plainText(raw) === '' || isSame(raw, now)) continue

    const parsed = parseCell(raw, field, find)
    if ('fault' in parsed) {
      note(column.title, parsed.fault)
      continue
    }
    const value = await tidied(field, parsed.value)
    if (document && isStored(document, column, value)) continue
    planned.data[name] = value
    const from = writtenCell(now, 'cs')
    planned.changes.push({ head: column.head, from, to: plainText(raw) })
  }
  for (const column of columns) {
    const { field, head, name, title: asked } = column
    if (!field || !Object.hasOwn(planned.data, name)) continue
    const whole = { ...document, ...nested(planned.data) }
    planned.data[name] = await tidied(field, planned.data[name], { req, data: whole })
    if (document && isStored(document, column, planned.data[name])) {
      delete planned.data[name]
      planned.changes = planned.changes.filter((change) => change.head !== head)
      continue
    }
    const fault = await faultIn({ req, field, name, document, data: planned.data })
    if (fault) note(asked, fault)
  }
  plan.errors.push(...errors)
  if (errors.length > 0) return
  if (document && planned.changes.length === 0) plan.unchanged += 1
  else plan.planned.push(planned)
}

const isRequired = ({ field }: ImportColumn): boolean =>
  field !== undefined && 'required' in field && field.required === true

/** Whether a document holds a value already: links by their ids, rows of a list without theirs. */
const isStored = (document: Given, { field, name }: ImportColumn, value: unknown): boolean => {
  const now = valueAt(document, name.split('.'))
  const bare = (each: unknown): unknown => {
    if (typeof each !== 'object' || each === null || !('id' in each)) return each
    const { id, ...rest } = each
    return field?.type === 'relationship' ? id : rest
  }
  return JSON.stringify(Array.isArray(now) ? now.map(bare) : bare(now)) === JSON.stringify(value)
}

/** What of a file is not taken over, in one sentence. */
const leftOut = (columns: Placed[]): ImportPlan['notices'] => {
  const names = columns.flatMap(({ isWritable, name, title }) =>
    isWritable || name === 'id' ? [] : [title],
  )
  return names.length > 0 ? [faults.leftOut(names.join(', '))] : []
}

const faults = {
  twice: (head: string) =>
    label(
      `Dva sloupce znamenají totéž: „${head}“.`,
      `Two columns mean the same: “${head}”.`,
      `Два стовпці означають те саме: «${head}».`,
    ),
  noKey: label(
    'Tabulka nemá sloupec, podle kterého poznáme, který záznam který je (ID, název, IČO nebo číslo).',
    'The table has no column by which entries are known (ID, name, IČO or number).',
    'У таблиці немає стовпця, за яким упізнати записи (ID, назва, IČO або номер).',
  ),
  nameless: label(
    'Nový záznam nemá název.',
    'The new entry has no name.',
    'Новий запис не має назви.',
  ),
  missing: label(
    'Bez toho se nový záznam nedá založit.',
    'No new entry can be made without it.',
    'Без цього новий запис не створити.',
  ),
  leftOut: (names: string) =>
    label(
      `Tyto sloupce se z tabulky nemění: ${names}.`,
      `These columns are not changed by a table: ${names}.`,
      `Ці стовпці таблицею не змінюються: ${names}.`,
    ),
}
