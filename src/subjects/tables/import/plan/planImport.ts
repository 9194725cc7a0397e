import type { PayloadRequest } from 'payload'

import { label } from '@/lib/label'

import { findRows } from '../../findRows'
import { importable, nameOf, type Importable } from '../importable'
import { TableFault, type GivenTable } from '../read/given'
import { importColumns, recognise, type ImportColumn, type Mapping } from './columns'
import { finderFor } from './finder'
import type { ImportPlan } from './importPlan'
import { matcherOf } from './matcher'
import { planRow } from './planRow'
import type { Placed } from './valueIn'

type Question = {
  req: PayloadRequest
  collection: Importable
  table: GivenTable
  said: Mapping
  /** New entries become public at once, so what that needs is asked for. */
  publishes: boolean
  isOperator: boolean
}

/** What an import of a table would do, row by row; nothing is written. Throws a TableFault. */
export const planImport = async (question: Question): Promise<ImportPlan> => {
  const { req, collection, table, said, publishes, isOperator } = question
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
  const required = all.filter(isRequired)
  for (const row of table.rows)
    await planRow({ req, plan, row, columns, key, required, publishes, matcher, find, title })
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

/** Whether each entry has it; of what is asked for only under a condition nothing is known before it is written. */
const isRequired = ({ field, isWritable, numbered }: ImportColumn): boolean =>
  isWritable &&
  !numbered &&
  field !== undefined &&
  'required' in field &&
  field.required === true &&
  field.admin?.condition === undefined &&
  (!('defaultValue' in field) || field.defaultValue === undefined)

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
  leftOut: (names: string) =>
    label(
      `Tyto sloupce se z tabulky nemění: ${names}.`,
      `These columns are not changed by a table: ${names}.`,
      `Ці стовпці таблицею не змінюються: ${names}.`,
    ),
}
