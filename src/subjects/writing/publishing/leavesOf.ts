import type { FlattenedField } from 'payload'

import { locales, type Label, type Locale } from '@/lib/label'
import { labelBelow, labelOf } from '@/lib/labelOf'
import { isEmptyText } from '@/lib/richTextPlain'

type Data = Record<string, unknown>

/** One value of a document: its field, the names that lead to it, and its language where it is translated. */
export type Leaf = {
  field: FlattenedField
  label: Label
  /** Names and ids of rows from the top, joined by dots. */
  path: string
  locale?: Locale
  value: unknown
}
type Above = { label: Label; path: string }

/** All values of a document read in all languages, those of its groups and rows too, in the order of the form. */
export const leavesOf = (fields: FlattenedField[], row: Data, above?: Above): Leaf[] =>
  fields.filter(isWritten).flatMap((field) => {
    const label = labelBelow(above?.label, labelOf(field))
    const path = above ? `${above.path}.${field.name}` : field.name
    const value = row[field.name]
    if (field.type === 'group' || field.type === 'tab')
      return leavesOf(field.flattenedFields, asData(value), { label, path })
    if (field.type === 'array')
      return Array.isArray(value)
        ? (value as Data[]).flatMap((each, at) =>
            leavesOf(field.flattenedFields, each, {
              label,
              path: `${path}.${String(each.id ?? at)}`,
            }),
          )
        : []
    if (!('localized' in field && field.localized)) return [{ field, label, path, value }]

    const texts = asData(value)
    return locales.map((locale) => ({ field, label, path, locale, value: texts[locale] }))
  })

/** Whether a text is there. */
export const isSaid = ({ field, value }: Leaf): boolean =>
  field.type === 'richText' ? !isEmptyText(value) : typeof value === 'string' && value !== ''

/** Whether people write the field themselves; the rest the portal derives. */
export const isWritten = (field: FlattenedField): boolean => {
  const { hidden, disabled } = (field.admin ?? {}) as { hidden?: unknown; disabled?: unknown }
  return hidden !== true && disabled !== true && !('virtual' in field && field.virtual)
}

const asData = (value: unknown): Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : {}
