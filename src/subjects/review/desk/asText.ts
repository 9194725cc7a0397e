import type { FlattenedField } from 'payload'

import { formatDateTime } from '@/lib/formatDate'
import { idOf } from '@/lib/idOf'
import { label, say, type Label, type Locale } from '@/lib/label'
import { richTextPlain } from '@/lib/richTextPlain'

export type Reading = {
  language: Locale
  /** Names of documents by id. */
  names: Map<string, string>
  /** The field as the model knows it; absent when the model has lost it since. */
  field?: FlattenedField
}

const yes = label('ano', 'yes', 'так')
const no = label('ne', 'no', 'ні')

/** A value of the model in words that staff can compare; lists have an item on each line. */
export const asText = (value: unknown, reading: Reading): string => {
  const { field, language, names } = reading
  const inLanguage = { i18n: { language } }
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'boolean') return say(inLanguage, value ? yes : no)
  if (field?.type === 'richText') return richTextPlain(value)
  if (field?.type === 'date') return formatDateTime(language, String(value))
  if (field?.type === 'point') return (value as number[]).toReversed().join(', ')
  if (field?.type === 'array')
    return rowsOf(value)
      .map((row) => rowText(row, field, reading))
      .join('\n')
  if (Array.isArray(value)) return value.map((each) => asText(each, reading)).join('\n')

  const id = idOf(value as string)
  if (id && names.has(id)) return String(names.get(id))
  if (field?.type === 'select') return optionText(field, String(value), language)

  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

type FieldValues = Record<string, unknown>
type ArrayOf = Extract<FlattenedField, { type: 'array' }>
type SelectOf = Extract<FlattenedField, { type: 'select' }>

const rowsOf = (value: unknown): FieldValues[] =>
  Array.isArray(value) ? (value as FieldValues[]) : []

/** The values of a row, one after another; a translated value in Czech, or in whichever language it is. */
const rowText = (row: FieldValues, { flattenedFields }: ArrayOf, reading: Reading): string =>
  flattenedFields
    .filter(({ name }) => name !== 'id')
    .map((field) => fieldText(row[field.name], { ...reading, field }))
    .filter(Boolean)
    .join(', ')

const fieldText = (value: unknown, reading: Reading): string => {
  const { field } = reading
  if (field && 'localized' in field && field.localized) {
    const texts = (value ?? {}) as Record<string, unknown>
    return asText(texts.cs ?? Object.values(texts)[0], reading)
  }
  if (field && (field.type === 'group' || field.type === 'tab'))
    return field.flattenedFields
      .map((each) =>
        fieldText(((value ?? {}) as FieldValues)[each.name], { ...reading, field: each }),
      )
      .filter(Boolean)
      .join(', ')

  return asText(value, reading)
}

const optionText = ({ options }: SelectOf, value: string, language: Locale): string => {
  const option = options.find((each) => typeof each === 'object' && each.value === value)
  const text = typeof option === 'object' ? (option.label as Label | string) : value
  return typeof text === 'string' ? text : text[language]
}
