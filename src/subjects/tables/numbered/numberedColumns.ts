import { getTranslation, type I18n } from '@payloadcms/translations'
import type { FlattenedField } from 'payload'

import type { Locale } from '@/lib/label'

import type { Given } from '../cellOf'
import { valueAt, type Column } from '../column'
import { weekCell } from './weekCell'

/** Lists of several facts whose rows have columns of their own, `Místo 1: Obec`, so that a table can change them. */
const numbered = new Set(['places'])
/** More would make every table wider than a screen; further rows stand in the cell of the whole list. */
const mostNumbered = 5

type ArrayField = FlattenedField & { type: 'array' }

/** Whether the rows of a list have columns of their own. */
export const isNumbered = (field: FlattenedField): field is ArrayField =>
  field.type === 'array' && numbered.has(field.name)

/** Columns for the first rows of a list; `inner` are those of one row, by the names of its fields. */
export const numberedColumns = (field: ArrayField, inner: Column[], i18n: I18n): Column[] => {
  const labels = 'labels' in field ? field.labels : undefined
  const row = labels?.singular ? String(getTranslation(labels.singular, i18n)) : field.name
  return Array.from({ length: mostNumbered }, (_, at) => at).flatMap((at) =>
    inner.map((column) => ({
      ...column,
      name: `${field.name}.${at + 1}.${column.name}`,
      head: `${row} ${at + 1}: ${column.head}`,
      // Few entries have so many rows, and of a secret place nothing may be read.
      isSparse: true,
      numbered: { list: field.name, at, path: column.name.split('.') },
      read: (document: Given) => {
        const rows = document[field.name]
        const one = (Array.isArray(rows) ? rows[at] : undefined) as Given | undefined
        if (!one) return null
        return isWeek(column.field)
          ? weekCell(valueAt(one, column.name.split('.')), i18n.language as Locale)
          : column.read(one)
      },
    })),
  )
}

/** Whether a column holds the opening hours of a week. */
export const isWeek = (field: FlattenedField | undefined): boolean => field?.name === 'openingHours'
