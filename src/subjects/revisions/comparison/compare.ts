import type { FlattenedField } from 'payload'

import { locales, type Label, type Locale } from '@/lib/label'
import { labelBelow, labelOf } from '@/lib/labelOf'
import { plain } from '@/lib/plain'

import type { Body, Difference, RowDifference } from './difference'
import { isTold } from './isTold'
import { matchRows, type Row } from './matchRows'
import { rowName, rowText, valueText, type Reading } from './valueText'

type Data = Record<string, unknown>
type Above = { path: string; label: Label } | null
type ArrayField = Extract<FlattenedField, { type: 'array' }>

/** What differs between two states of a document, both read in all languages and without what they lead to. */
export const compare = (
  fields: FlattenedField[],
  before: Data,
  after: Data,
  reading: Reading,
  above: Above = null,
): Difference[] =>
  fields.filter(isTold).flatMap((field) => {
    const path = above ? `${above.path}.${field.name}` : field.name
    const label = labelBelow(above?.label, labelOf(field))
    const [one, other] = [before[field.name], after[field.name]]
    if (field.type === 'group' || field.type === 'tab')
      return compare(field.flattenedFields, asData(one), asData(other), reading, { path, label })

    const isLocalized = 'localized' in field && Boolean(field.localized)
    const pairs: [Locale | undefined, unknown, unknown][] = isLocalized
      ? locales.map((locale) => [locale, asData(one)[locale], asData(other)[locale]])
      : [[undefined, one, other]]
    return pairs
      .filter(([, old, now]) => !isSame(old, now))
      .map(([locale, old, now]) => ({
        path: locale ? `${path}.${locale}` : path,
        label,
        ...(locale && { locale }),
        body: bodyOf(field, old, now, reading),
      }))
  })

const asData = (value: unknown): Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : {}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(plain(one)) === JSON.stringify(plain(other))

/** Fields whose sentences are compared word by word. */
const sentences = new Set<FlattenedField['type']>(['text', 'textarea', 'richText'])

const bodyOf = (field: FlattenedField, old: unknown, now: unknown, reading: Reading): Body => {
  if (field.type === 'array') return rowsBody(field, asRows(old), asRows(now), reading)
  if ('hasMany' in field && field.hasMany)
    return itemsBody(field, asList(old), asList(now), reading)

  const before = valueText(field, old, reading)
  const after = valueText(field, now, reading)
  if (field.type === 'richText' && before === after) return { kind: 'form' }
  return { kind: sentences.has(field.type) ? 'words' : 'value', before, after }
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const asRows = (value: unknown): Row[] => asList(value).map(asData)

const itemsBody = (
  field: FlattenedField,
  old: unknown[],
  now: unknown[],
  reading: Reading,
): Body => {
  const tell = (values: unknown[]) => values.map((value) => valueText(field, value, reading))
  const missing = (from: unknown[], where: unknown[]) =>
    tell(from.filter((each) => !where.some((other) => isSame(each, other))))
  const [removed, added] = [missing(old, now), missing(now, old)]
  const isOnlyOrder = removed.length === 0 && added.length === 0
  return {
    kind: 'items',
    removed,
    added,
    order: isOnlyOrder ? { before: tell(old).join(', '), after: tell(now).join(', ') } : null,
  }
}

const rowsBody = (field: ArrayField, old: Row[], now: Row[], reading: Reading): Body => {
  const fields = field.flattenedFields
  const nameOf = (row: Row) => rowName(fields, row, reading)
  const rows = matchRows(old, now, nameOf).flatMap(
    ({ before, after, isMoved }): RowDifference[] => {
      const [one, other] = [old[before ?? -1] ?? {}, now[after ?? -1] ?? {}]
      const row = {
        name: nameOf(after === null ? one : other),
        text: '',
        from: (before ?? -1) + 1,
        to: (after ?? -1) + 1,
        differences: [],
      }
      if (before === null)
        return [{ ...row, state: 'added', text: rowText(fields, other, reading) }]
      if (after === null) return [{ ...row, state: 'removed', text: rowText(fields, one, reading) }]

      const differences = compare(fields, one, other, reading)
      if (differences.length === 0 && !isMoved) return []
      return [{ ...row, state: isMoved ? 'moved' : 'changed', differences }]
    },
  )
  return { kind: 'rows', rows }
}
