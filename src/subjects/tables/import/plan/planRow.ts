import type { PayloadRequest } from 'payload'

import { label } from '@/lib/label'

import type { Given } from '../../cellOf'
import { writtenCell } from '../../csvTable'
import { rowsWith, type NumberedValue } from '../../numbered/rowsWith'
import type { Find } from '../cells/parseCell'
import { plainText } from '../cells/plainText'
import { tidied } from '../cells/tidied'
import type { GivenRow, Raw } from '../read/given'
import { nested } from '../run/nested'
import type { ImportColumn } from './columns'
import { faultIn, faultInRow } from './faultIn'
import type { ImportPlan, PlannedRow, RowFault } from './importPlan'
import type { Matcher } from './matcher'
import { isStored, valueIn, type Placed } from './valueIn'

type Row = {
  req: PayloadRequest
  plan: ImportPlan
  row: GivenRow
  columns: Placed[]
  key: Placed[]
  /** What an entry cannot be public without. */
  required: ImportColumn[]
  /** New entries become public at once. */
  publishes: boolean
  matcher: Matcher
  find: Find
  title: Placed | undefined
}

/** A row while it is looked at. */
type Looked = {
  asked: Row
  document: Given | null
  planned: PlannedRow
  numbered: (NumberedValue & { column: Placed })[]
  note: (column: string | null, message: RowFault['message']) => void
}

/** Puts what one row of a table would do into the plan, or why it would be refused. */
export const planRow = async (asked: Row): Promise<void> => {
  const { plan, row, columns, matcher, title } = asked
  const { number, cells } = row
  const errors: RowFault[] = []
  const note: Looked['note'] = (column, message) => errors.push({ row: number, column, message })
  const found = await matcher(number, (column) => cells[(column as Placed).at] ?? null)
  if ('fault' in found) {
    plan.errors.push({ row: number, column: found.column, message: found.fault })
    return
  }
  const { document } = found
  const name = title
    ? plainText(cellAt(row, title)) || String(title.read(document ?? {}) ?? '')
    : ''
  const planned: PlannedRow = {
    row: number,
    ...(document && { id: String(document.id), updatedAt: String(document.updatedAt) }),
    name,
    data: {},
    changes: [],
  }
  const looked: Looked = { asked, document, planned, numbered: [], note }
  if (!document) askForNeeded(looked)
  for (const column of columns) await readCell(looked, column)
  for (const column of columns) await judgeValue(looked, column)
  await judgeRows(looked)
  plan.errors.push(...errors)
  if (errors.length > 0) return
  if (document && planned.changes.length === 0) plan.unchanged += 1
  else plan.planned.push(planned)
}

const cellAt = ({ cells }: GivenRow, { at }: Placed): Raw => cells[at] ?? null

/** A new entry needs its name, of its key what every entry has, and all of that to be public. */
const askForNeeded = ({ asked, planned, note }: Looked): void => {
  const { columns, key, publishes, required, row, title } = asked
  if (!planned.name) note(title?.title ?? null, faults.nameless)
  for (const { head, name } of required) {
    const column = columns.find((each) => each.name === name)
    const isAsked = publishes || key.some((each) => each.name === name)
    const isSaid = column !== undefined && plainText(cellAt(row, column)) !== ''
    if (!isAsked || isSaid || name === title?.name) continue
    note(column?.title ?? head, publishes ? faults.unpublishable : faults.missing)
  }
}

const readCell = async (looked: Looked, column: Placed): Promise<void> => {
  const { asked, document, planned, numbered, note } = looked
  const raw = cellAt(asked.row, column)
  const said = await valueIn(raw, column, document, asked.find)
  if (!said) return
  if ('fault' in said) return note(column.title, said.fault)
  const { value } = said
  if (column.numbered) numbered.push({ ...column.numbered, value, column })
  else planned.data[column.name] = value
  const from = writtenCell(document ? column.read(document) : null, 'cs')
  planned.changes.push({ head: column.head, from, to: plainText(raw) })
}

/** Once all cells are read: a value in the form of its field, which may depend on others, and whether that takes it. */
const judgeValue = async (looked: Looked, column: Placed): Promise<void> => {
  const { asked, document, planned, note } = looked
  const { field, head, name, title } = column
  if (!field || !Object.hasOwn(planned.data, name)) return
  const whole = { ...document, ...nested(planned.data) }
  planned.data[name] = await tidied(field, planned.data[name], { req: asked.req, data: whole })
  if (isStored(document, column, planned.data[name])) {
    delete planned.data[name]
    planned.changes = planned.changes.filter((change) => change.head !== head)
    return
  }
  const fault = await faultIn({ req: asked.req, field, name, document, data: planned.data })
  if (fault) note(title, fault)
}

/** Facts of the rows of a list become the list; one that cannot be is told at its first cell. */
const judgeRows = async ({ asked, document, planned, numbered, note }: Looked): Promise<void> => {
  for (const list of new Set(numbered.map((each) => each.list))) {
    const values = numbered.filter((each) => each.list === list)
    const built = rowsWith(document?.[list], values)
    if ('fault' in built) {
      note(values.at(-1)?.column.title ?? null, built.fault)
      continue
    }
    planned.data[list] = built.rows
    for (const { column, ...value } of values) {
      const fault = await faultInRow({
        req: asked.req,
        field: column.field,
        value,
        document,
        built,
      })
      if (fault) note(column.title, fault)
    }
  }
}

const faults = {
  nameless: label(
    'Nový záznam nemá název.',
    'The new entry has no name.',
    'Новий запис не має назви.',
  ),
  unpublishable: label(
    'Bez toho se nový záznam nedá zveřejnit. Doplňte to, nebo nahrajte tabulku jako koncepty.',
    'No new entry can be public without it. Add it, or bring the table as drafts.',
    'Без цього новий запис не опублікувати. Додайте це або завантажте таблицю як чернетки.',
  ),
  missing: label(
    'Bez toho se nový záznam nedá založit.',
    'No new entry can be made without it.',
    'Без цього новий запис не створити.',
  ),
}
