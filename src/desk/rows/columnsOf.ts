import type { ClientField } from 'payload'

import { fold } from '@/lib/fold'
import type { Locale } from '@/lib/label'

type Kind = 'line' | 'paragraph' | 'email' | 'number' | 'day' | 'moment' | 'when' | 'yesNo'

/** A value that has a name: an option of a closed choice. */
export type Option = { value: string; label: string; words: string[] }

/** What a column of a pasted table may be: a field of a row, or a date with hours that fills three. */
export type Column = {
  path: string
  label: string
  /** What its head may say, folded. */
  words: string[]
  isRequired: boolean
  hasMany: boolean
} & (
  | { kind: Kind; maxLength: number }
  | { kind: 'choice'; options: Option[] }
  | { kind: 'relation'; relationTo: string }
)

/** Under this path a column holds a whole date with hours. */
export const whenPath = 'when'
const whenHeads = ['kdy', 'termin', 'datum', 'den', 'cas', 'hodiny', 'od', 'do', 'date', 'when']
const whenLabels = { cs: 'Datum a hodiny', en: 'Date and hours', uk: 'Дата й години' }

/** The columns that a table pasted into these fields may have, in the order of the form. */
export const columnsOf = (fields: ClientField[], language: Locale): Column[] => {
  const columns = fieldsIn(fields, language)
  const paths = columns.map(({ path }) => path)
  if (!['startsAt', 'endsAt', 'allDay'].every((path) => paths.includes(path))) return columns

  const label = whenLabels[language]
  const words = [...Object.values(whenLabels).map(fold), ...whenHeads]
  const common = { isRequired: true, hasMany: false, maxLength: Infinity }
  return [{ path: whenPath, label, words, kind: 'when', ...common }, ...columns]
}

const fieldsIn = (fields: ClientField[], language: Locale, parent = '', over = ''): Column[] =>
  fields.flatMap((field): Column[] => {
    if (field.type === 'row' || field.type === 'collapsible')
      return fieldsIn(field.fields, language, parent, over)
    if (!('name' in field) || field.name === 'id' || field.admin?.readOnly || field.admin?.hidden)
      return []
    const own = inLanguage(field.label, language) || field.name
    const label = over ? `${over}: ${own}` : own
    const path = `${parent}${field.name}`
    if (field.type === 'group') return fieldsIn(field.fields, language, `${path}.`, label)

    const words = [...new Set([label, own, ...inAll(field.label)].map(fold))]
    const isRequired = 'required' in field && field.required === true
    const hasMany = 'hasMany' in field && field.hasMany === true
    return columnOf(field, { path, label, words, isRequired, hasMany }, language)
  })

type Common = Pick<Column, 'path' | 'label' | 'words' | 'isRequired' | 'hasMany'>

const columnOf = (field: ClientField, common: Common, language: Locale): Column[] => {
  if (field.type === 'select')
    return [{ ...common, kind: 'choice', options: optionsOf(field.options, language) }]
  if (field.type === 'relationship' && typeof field.relationTo === 'string')
    return [{ ...common, kind: 'relation', relationTo: field.relationTo }]
  const kind = kindOf(field)
  if (!kind) return []
  const maxLength = 'maxLength' in field ? (field.maxLength ?? Infinity) : Infinity
  return [{ ...common, kind, maxLength }]
}

const kinds: Partial<Record<ClientField['type'], Kind>> = {
  text: 'line',
  textarea: 'paragraph',
  email: 'email',
  number: 'number',
  checkbox: 'yesNo',
}

const kindOf = (field: ClientField): Kind | undefined => {
  if (field.type !== 'date') return kinds[field.type]
  const appearance = (field.admin?.date as { pickerAppearance?: string } | undefined)
    ?.pickerAppearance
  return appearance === 'dayAndTime' ? 'moment' : 'day'
}

const optionsOf = (
  options: readonly (string | { value: string; label: unknown })[],
  language: Locale,
): Option[] =>
  options.map((option) => {
    const { value, label } = typeof option === 'string' ? { value: option, label: option } : option
    const words = [value, ...inAll(label)].map(fold)
    return { value, label: inLanguage(label, language) || value, words }
  })

const inAll = (label: unknown): string[] => {
  if (typeof label === 'string') return [label]
  return label && typeof label === 'object'
    ? Object.values(label).filter((each) => typeof each === 'string')
    : []
}

const inLanguage = (label: unknown, language: Locale): string => {
  if (typeof label === 'string') return label
  const texts = (label ?? {}) as Partial<Record<Locale, string>>
  return texts[language] ?? texts.cs ?? ''
}
