import type { FlattenedField } from 'payload'

import { locales, type Label, type Locale } from '@/lib/label'
import { labelBelow, labelOf } from '@/lib/labelOf'

type Data = Record<string, unknown>

/** One value of a document: its field, the names that lead to it, and its language where it is translated. */
export type Leaf = { field: FlattenedField; label: Label; locale?: Locale; value: unknown }

/** All values of a document read in all languages, those of its groups and rows too, in the order of the form. */
export const leavesOf = (fields: FlattenedField[], row: Data, above?: Label): Leaf[] =>
  fields.filter(isWritten).flatMap((field) => {
    const label = labelBelow(above, labelOf(field))
    const value = row[field.name]
    if (field.type === 'group' || field.type === 'tab')
      return leavesOf(field.flattenedFields, asData(value), label)
    if (field.type === 'array')
      return Array.isArray(value)
        ? (value as Data[]).flatMap((each) => leavesOf(field.flattenedFields, each, label))
        : []
    if (!('localized' in field && field.localized)) return [{ field, label, value }]

    const texts = asData(value)
    return locales.map((locale) => ({ field, label, locale, value: texts[locale] }))
  })

/** Whether people write the field themselves; the rest the portal derives. */
export const isWritten = (field: FlattenedField): boolean => {
  const { hidden, disabled } = (field.admin ?? {}) as { hidden?: unknown; disabled?: unknown }
  return hidden !== true && disabled !== true && !('virtual' in field && field.virtual)
}

const asData = (value: unknown): Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : {}
