import type { FlattenedField } from 'payload'

import { formatDate, formatDateTime } from '@/lib/formatDate'
import { idOf } from '@/lib/idOf'
import { label, locales, say, type Label, type Locale } from '@/lib/label'

import { richTextLines } from './richTextLines'

export type Reading = {
  language: Locale
  /** Titles of documents by collection and id; what is missing the reader may not see, or it is gone. */
  titles: Map<string, string>
}

const yes = label('ano', 'yes', 'так')
const no = label('ne', 'no', 'ні')
const unseen = label(
  'záznam, který už není nebo ho nevidíte',
  'an entry that is gone or that you do not see',
  'запис, якого вже немає або якого ви не бачите',
)

/** The key of a document in `titles`. */
export const keyOf = (collection: string, id: string): string => `${collection}/${id}`

/** One value of a field in words, in the language of the desk; empty where it says nothing. */
export const valueText = (field: FlattenedField, value: unknown, reading: Reading): string => {
  const tell = (text: Label) => say({ i18n: { language: reading.language } }, text)
  if (value === null || value === undefined || value === '') return ''
  if (Array.isArray(value) && field.type !== 'point')
    return field.type === 'array'
      ? value.map((row) => rowText(field.flattenedFields, row, reading)).join('; ')
      : value.map((each) => valueText(field, each, reading)).join(', ')

  if (typeof value === 'boolean') return tell(value ? yes : no)
  if (field.type === 'richText') return richTextLines(value)
  if (field.type === 'date') return dateText(field, String(value), reading.language)
  if (field.type === 'point') return (value as number[]).toReversed().join(', ')
  if (field.type === 'number') return (value as number).toLocaleString(reading.language)
  if (field.type === 'relationship' || field.type === 'upload')
    return linkText(field.relationTo, value, reading) ?? tell(unseen)
  if (field.type === 'select' || field.type === 'radio') return optionText(field, value, tell)
  if (field.type === 'group' || field.type === 'tab')
    return rowText(field.flattenedFields, value, reading)

  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** All that a row of a list says, one value after another; a translated one in Czech, or in whichever language it is. */
export const rowText = (fields: FlattenedField[], row: unknown, reading: Reading): string =>
  fields
    .filter(({ name }) => name !== 'id')
    .map((field) => valueText(field, inOne(field, asData(row)[field.name]), reading))
    .filter(Boolean)
    .join(', ')

/** What a row begins with: the first thing that it says. */
export const rowName = (fields: FlattenedField[], row: unknown, reading: Reading): string => {
  for (const field of fields) {
    if (field.name === 'id' || field.type === 'checkbox' || field.type === 'array') continue
    const text = valueText(field, inOne(field, asData(row)[field.name]), reading)
    if (text) return text
  }
  return ''
}

const asData = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

const inOne = (field: FlattenedField, value: unknown): unknown => {
  if (!('localized' in field && field.localized)) return value
  const texts = asData(value)
  return locales.map((locale) => texts[locale]).find((text) => text !== null && text !== undefined)
}

type DateField = Extract<FlattenedField, { type: 'date' }>

const dateText = ({ admin }: DateField, value: string, language: Locale): string =>
  admin?.date?.pickerAppearance === 'dayAndTime'
    ? formatDateTime(language, value)
    : formatDate(language, value)

const linkText = (
  relationTo: string | string[],
  value: unknown,
  { titles }: Reading,
): string | undefined => {
  const many = value as { relationTo?: string; value?: string }
  const collection = typeof relationTo === 'string' ? relationTo : many.relationTo
  const id = idOf((typeof relationTo === 'string' ? value : many.value) as string)
  return titles.get(keyOf(String(collection), String(id)))
}

type Choice = Extract<FlattenedField, { type: 'select' | 'radio' }>

const optionText = ({ options }: Choice, value: unknown, tell: (text: Label) => string): string => {
  const option = options.find((each) => typeof each === 'object' && each.value === value)
  const text = typeof option === 'object' ? (option.label as Label | string) : String(value)
  return typeof text === 'string' ? text : tell(text)
}
