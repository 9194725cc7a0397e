import { getTranslation, type I18n } from '@payloadcms/translations'
import type { FlattenedField, Option } from 'payload'

import { isoDay } from '@/lib/formatDate'
import { richTextPlain } from '@/lib/richTextPlain'

import { isMoment, type Cell } from './cell'

export type Given = Record<string, unknown>

/** The longest text that a cell of Excel takes, in characters. */
const longestText = 32_000

/** The cell for a value of a field; null where nothing is said, which is neither „ne“ nor 0. */
export const cellOf = (value: unknown, field: FlattenedField, i18n: I18n): Cell => {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value) && field.type !== 'point')
    return textOf(
      value.map((each: unknown) => partOf(each, field, i18n)),
      field.type === 'array' || field.type === 'blocks' ? '; ' : ', ',
    )
  return partOf(value, field, i18n)
}

const partOf = (value: unknown, field: FlattenedField, i18n: I18n): Cell => {
  switch (field.type) {
    case 'checkbox':
      return value === true
    case 'number':
      return Number(value)
    case 'date':
      return momentOf(String(value), field)
    case 'select':
    case 'radio':
      return choiceOf(String(value), field.options, i18n)
    case 'relationship':
    case 'upload':
      return nameOf(value)
    case 'richText':
      return cut(richTextPlain(value as Parameters<typeof richTextPlain>[0]))
    case 'point':
      return Array.isArray(value) ? `${String(value[1])}, ${String(value[0])}` : null
    case 'array':
      return rowOf(value as Given, field.flattenedFields, i18n)
    default:
      return typeof value === 'string' ? cut(value) : null
  }
}

const momentOf = (value: string, field: FlattenedField & { type: 'date' }): Cell => {
  const appearance = field.admin?.date?.pickerAppearance
  return { on: value, hasTime: appearance === 'dayAndTime' }
}

const choiceOf = (value: string, options: Option[], i18n: I18n): string => {
  const found = options.find((each) => typeof each === 'object' && each.value === value)
  return typeof found === 'object' ? String(getTranslation(found.label, i18n)) : value
}

/** Files are known to people by their titles, other documents by their names; what may not be read has none. */
const nameOf = (value: unknown): string | null => {
  if (typeof value !== 'object' || value === null) return null
  const document = 'value' in value && 'relationTo' in value ? value.value : value
  if (typeof document !== 'object' || document === null) return null
  const { title, name, alt, email } = document as Given
  const found = [title, name, alt, email].find((each) => typeof each === 'string' && each !== '')
  return typeof found === 'string' ? found : null
}

/** A row of a list within one cell: what is said in it, in the order of its fields. */
const rowOf = (row: Given, fields: FlattenedField[], i18n: I18n): string | null =>
  textOf(
    fields
      .filter(({ name }) => name !== 'id')
      .map((field) =>
        field.type === 'group'
          ? rowOf((row[field.name] ?? {}) as Given, field.flattenedFields, i18n)
          : cellOf(row[field.name], field, i18n),
      ),
    ', ',
  )

const textOf = (cells: Cell[], between: string): string | null => {
  const parts = cells.flatMap((cell) => {
    if (cell === null || cell === false) return []
    return isMoment(cell) ? [isoDay(cell.on)] : [String(cell)]
  })
  return parts.length > 0 ? cut(parts.join(between)) : null
}

const cut = (text: string): string =>
  text.length > longestText ? `${text.slice(0, longestText)}…` : text
