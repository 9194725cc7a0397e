import type { Label } from '@/lib/label'
import { plain } from '@/lib/plain'

import type { Given } from '../../cellOf'
import { valueAt } from '../../column'
import { isWeek } from '../../numbered/numberedColumns'
import { parseWeek, weekCell } from '../../numbered/weekCell'
import { isSame } from '../cells/isSame'
import { parseCell, type Find } from '../cells/parseCell'
import { plainText } from '../cells/plainText'
import { tidied } from '../cells/tidied'
import type { Raw } from '../read/given'
import type { ImportColumn } from './columns'

/** A column of the file: which of the list it is, and where in a row it stands. */
export type Placed = ImportColumn & { at: number; title: string }

/** What a cell says that its document does not say yet; null when there is nothing of the kind. */
export const valueIn = async (
  raw: Raw,
  column: Placed,
  document: Given | null,
  find: Find,
): Promise<{ value: unknown } | { fault: Label } | null> => {
  const { field, isWritable } = column
  const now = document ? column.read(document) : null
  if (!isWritable || !field || plainText(raw) === '' || isSame(raw, now)) return null

  const isHours = isWeek(field)
  const parsed = isHours ? parseWeek(plainText(raw)) : parseCell(raw, field, find)
  if ('fault' in parsed) return parsed
  const value = await tidied(field, parsed.value)
  const isKnown = isHours
    ? weekCell(value, 'cs') === weekCell(storedAt(document, column), 'cs')
    : isStored(document, column, value)
  return isKnown ? null : { value }
}

/** Whether a document holds a value already: links by their ids, rows of a list without theirs. */
export const isStored = (document: Given | null, column: ImportColumn, value: unknown): boolean => {
  if (!document) return false
  const now = storedAt(document, column)
  const linkOrRow = (each: unknown): unknown =>
    column.field?.type === 'relationship' && typeof each === 'object' && each !== null
      ? (each as Given).id
      : each
  const held = Array.isArray(now) ? now.map(linkOrRow) : linkOrRow(now)
  return JSON.stringify(plain(held)) === JSON.stringify(plain(value))
}

const storedAt = (document: Given | null, { name, numbered }: ImportColumn): unknown =>
  valueAt(
    document ?? {},
    numbered ? [numbered.list, String(numbered.at), ...numbered.path] : name.split('.'),
  )
