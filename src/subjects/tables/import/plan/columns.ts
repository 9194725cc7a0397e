import type { I18n } from '@payloadcms/translations'
import type { FlattenedField, PayloadRequest } from 'payload'

import { locales } from '@/lib/label'

import type { Column } from '../../column'
import { columnsOf } from '../../columnsOf'
import { isParsed } from '../cells/parseCell'
import { isWeek } from '../../numbered/numberedColumns'
import type { Importable } from '../importable'

/** Which column of a list each head of a table means; null for one that is left out. */
export type Mapping = Record<string, string | null>

export type ImportColumn = Column & {
  /** Whether a table may change it. */
  isWritable: boolean
}

/** All columns that a table of a list can have, and which of them a table may change on behalf of whoever asks. */
export const importColumns = async (
  req: PayloadRequest,
  collection: Importable,
  isOperator: boolean,
): Promise<ImportColumn[]> => {
  const { flattenedFields } = req.payload.collections[collection].config
  const columns: ImportColumn[] = []
  for (const column of columnsOf(flattenedFields, req.i18n)) {
    const { field } = column
    const isWritable = field
      ? (isWritten(field, column.name) || (column.numbered !== undefined && isWeek(field))) &&
        (isOperator || (await mayWrite(req, field)))
      : false
    columns.push({ ...column, isWritable })
  }
  return columns
}

/** What the portal derives by itself and what decides who sees an entry is never changed by a table. */
const isWritten = (field: FlattenedField, name: string): boolean =>
  isParsed(field) &&
  !kept.has(name) &&
  !('virtual' in field && field.virtual) &&
  !field.admin?.readOnly

const kept = new Set(['_status', 'slug', 'hiddenAt', 'verifiedOn', 'isAddressSecret'])

const mayWrite = async (req: PayloadRequest, field: FlattenedField): Promise<boolean> => {
  if (!('access' in field) || !field.access?.update) return true
  return field.access.update({ req, data: {}, doc: {}, siblingData: {} } as never)
}

/**
 * What the heads of a table mean: as somebody said, as the last import understood them, or by the names of the columns in
 * any of the languages. A head that means nothing known is null.
 */
export const recognise = (
  req: PayloadRequest,
  collection: Importable,
  heads: string[],
  said: Mapping,
): Mapping => {
  const { flattenedFields } = req.payload.collections[collection].config
  const known = new Map<string, string>()
  // The language of the request first: some names of columns are the same in all.
  for (const language of new Set([req.i18n.language, ...locales]))
    for (const { name, head } of columnsOf(flattenedFields, { ...req.i18n, language } as I18n))
      for (const each of [plain(head), plain(name)]) if (!known.has(each)) known.set(each, name)
  // Who keeps one place for each service writes „Obec“, not „Místo 1: Adresa: Obec“.
  for (const { name, head, numbered } of columnsOf(flattenedFields, req.i18n)) {
    const bare = plain(head.split(': ').at(-1) ?? '')
    if (numbered?.at === 0 && !known.has(bare)) known.set(bare, name)
  }
  const names = new Set(known.values())
  const meant = (head: string): string | null => {
    if (!Object.hasOwn(said, head)) return known.get(plain(head)) ?? null
    const name = said[head] ?? null
    return name !== null && names.has(name) ? name : null
  }
  return Object.fromEntries(heads.filter(Boolean).map((head) => [head, meant(head)]))
}

const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ')
