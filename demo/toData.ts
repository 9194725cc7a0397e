import type { FlattenedField, RichTextField, SanitizedConfig } from 'payload'

import { formatDate } from '@/lib/formatDate'
import { defaultLocale, locales, type Locale } from '@/lib/label'
import { blockTypes, linkTargets } from '@/model/richTextFault'

import { dateOf } from './dateOf'
import type { Row } from './readContent'
import { toLexical } from './toLexical'

/** In which language content is written, with which texts, and what happens to what cannot be. */
export type Writing = {
  locale: Locale
  texts: Record<string, string>
  /** The id of a document; undefined while there is none. */
  idOf: (collection: string, key: string) => string | undefined
  onMissing: (field: string, address: string) => void
  onFault: (field: string, sentence: string) => void
}
type At = Writing & { field: string; stored: unknown }

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isInLanguages = (value: unknown): value is Row =>
  isRow(value) && Object.keys(value).every((name) => name in languages)
const languages = Object.fromEntries(locales.map((locale) => [locale, true]))

/** The fields of a collection or a global; none when there is no such. */
export const fieldsOf = ({ collections, globals }: SanitizedConfig, slug: string) =>
  [...collections, ...globals].find((each) => each.slug === slug)?.flattenedFields ?? []

/**
 * Content in one language as Payload takes it. In other languages than Czech it is only what is said in them, in
 * rows with the ids under which they are `stored`.
 */
export const toData = (
  fields: FlattenedField[],
  content: Row,
  writing: Writing,
  stored: unknown = {},
  within = '',
): Row => {
  const data: Row = {}
  for (const [name, value] of Object.entries(content)) {
    const field = fields.find((each) => each.name === name)
    const at = { ...writing, field: within + name, stored: (stored as Row | undefined)?.[name] }
    if (!field) at.onFault(at.field, `není; jsou tu ${fields.map((each) => each.name).join(', ')}.`)
    const part = field && valueOf(field, value, at)
    if (part !== undefined) data[name] = part
  }
  return data
}

const valueOf = (field: FlattenedField, value: unknown, at: At): unknown => {
  if (field.type === 'group' || field.type === 'tab')
    return groupOf(field.flattenedFields, value, at)
  if (field.type === 'array') return rowsOf(field.flattenedFields, value, at)

  const said = inLanguage(field, value, at)
  if (said === undefined || said === null) return undefined
  if (!('hasMany' in field) || !field.hasMany) return plainOf(field, said, at)
  if (Array.isArray(said))
    return said.map((item, nth) => plainOf(field, item, { ...at, field: `${at.field}.${nth}` }))
  at.onFault(at.field, 'má být seznam.')
}

const groupOf = (fields: FlattenedField[], value: unknown, at: At): Row | undefined => {
  if (!isRow(value)) return void at.onFault(at.field, 'má mít pod sebou další pole.')

  const data = toData(fields, value, at, at.stored, `${at.field}.`)
  return Object.keys(data).length ? data : undefined
}

const rowsOf = (fields: FlattenedField[], value: unknown, at: At): Row[] | undefined => {
  if (!Array.isArray(value)) return void at.onFault(at.field, 'má být seznam.')

  const stored = (at.stored ?? []) as Row[]
  const rows = value.map((row: unknown, nth) =>
    groupOf(fields, row, { ...at, field: `${at.field}.${nth}`, stored: stored[nth] }),
  )
  if (!rows.some(Boolean)) return undefined
  return rows.map((row, nth) => (stored[nth] ? { ...row, id: stored[nth].id } : (row ?? {})))
}

/** What a field says in the language; what is said but once is the same in all of them. */
const inLanguage = (field: FlattenedField, value: unknown, at: At): unknown => {
  if (!('localized' in field) || !field.localized) {
    if (isInLanguages(value)) at.onFault(at.field, 'se nepřekládá.')
    return at.locale === defaultLocale ? value : undefined
  }
  if (!isRow(value)) return value
  if (!isInLanguages(value) || !value.cs)
    at.onFault(at.field, `má být jeden text, nebo texty ${locales.join(', ')}; česky vždy.`)
  return value[at.locale]
}

const plainOf = (field: FlattenedField, value: unknown, at: At): unknown => {
  if (field.type === 'richText') return textOf(field, String(value), at)
  if (field.type === 'relationship' || field.type === 'upload')
    return linkedOf([field.relationTo].flat(), String(value), at)?.value
  if (field.type !== 'date') return value

  const date = dateOf(value)
  if (!date) at.onFault(at.field, 'má být den: 2026-05-14, 2026-05-14 9:00 nebo { daysAgo: 3 }.')
  return date
}

/** The document that an address such as `plans:slug` names. */
const linkedOf = (collections: string[], address: string, at: At) => {
  const [relationTo = '', ...key] = address.split(':')
  if (!collections.includes(relationTo))
    return void at.onFault(at.field, `má být odkaz ${collections.join(', ')}:adresa.`)

  const value = at.idOf(relationTo, key.join(':'))
  return value ? { relationTo, value } : void at.onMissing(at.field, address)
}

const textOf = (field: RichTextField, name: string, at: At): unknown => {
  const file = name.replace(/md$/, `${at.locale}.md`)
  const markdown = at.texts[file]?.replace(/\{ inDays: (\d+) \}/g, (_, days) =>
    formatDate(at.locale, dateOf({ inDays: Number(days) }) ?? ''),
  )
  if (markdown === undefined && at.locale === defaultLocale)
    at.onFault(at.field, `chybí český text ${file}.`)
  if (!markdown) return undefined

  const tags = [...markdown.matchAll(/^ *<(\w+)[^>]*>/gm)]
  const unknown = tags.find(([, tag]) => !(blockTypes as readonly unknown[]).includes(tag))
  if (unknown) at.onFault(at.field, `v textu ${file} je neznámá značka <${unknown[1]}>.`)
  const open = tags.filter(([whole]) => !whole.endsWith('/>'))
  const isClosed = open.length === [...markdown.matchAll(/<\/\w+>/g)].length
  if (!isClosed) return void at.onFault(at.field, `v textu ${file} není některá značka ukončená.`)

  const targets = [...linkTargets, 'media']
  return toLexical(markdown, field, (address) =>
    targets.includes(address.split(':')[0] ?? '') ? linkedOf(targets, address, at) : undefined,
  )
}
