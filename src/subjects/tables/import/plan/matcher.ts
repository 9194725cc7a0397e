import { label, type Label } from '@/lib/label'

import type { Given } from '../../cellOf'
import { valueAt } from '../../column'
import type { Find } from '../cells/parseCell'
import { plainText } from '../cells/plainText'
import { tidied } from '../cells/tidied'
import type { Raw } from '../read/given'
import type { ImportColumn } from './columns'

type Found = { document: Given | null } | { column: string; fault: Label }

/** Tells which document a row is; null for a new one. */
export type Matcher = (row: number, cellOf: (column: ImportColumn) => Raw) => Promise<Found>

/** Knows documents by the columns of a key, the id before all. */
export const matcherOf = (documents: Given[], columns: ImportColumn[], find: Find): Matcher => {
  const byId = new Map(documents.map((document) => [String(document.id), document]))
  const id = columns.find(({ name }) => name === 'id')
  const others = columns.filter(({ name }) => name !== 'id')
  const [first, ...further] = others
  const byFirst = new Map<string, Given[]>()
  for (const document of first ? documents : []) {
    const text = keyed(first as ImportColumn, document)
    if (text !== '') byFirst.set(text, [...(byFirst.get(text) ?? []), document])
  }
  const rowOf = new Map<string, number>()
  const once = (row: number, name: string, document: Given | null, column: string): Found => {
    const before = rowOf.get(name)
    if (before !== undefined) return { column, fault: faults.twice(before) }
    rowOf.set(name, row)
    return { document }
  }
  return async (row, cellOf) => {
    const asked = id ? plainText(cellOf(id)) : ''
    if (id && asked !== '') {
      const document = byId.get(asked)
      return document
        ? once(row, asked, document, id.head)
        : { column: id.head, fault: faults.noId }
    }
    const head = others.map((column) => column.head).join(', ')
    const key = await Promise.all(others.map((column) => said(column, cellOf(column), find)))
    const [name = '', ...rest] = key
    if (name === '') return { document: null }
    // A part of a key that a row leaves empty is not asked for.
    const fits = (document: Given) =>
      further.every((column, at) => !rest[at] || keyed(column, document) === rest[at])
    const [document = null, ...more] = (byFirst.get(name) ?? []).filter(fits)
    if (more.length > 0) return { column: head, fault: faults.several }
    return once(row, document ? String(document.id) : [name, ...rest].join('\n'), document, head)
  }
}

const keyed = ({ field, name }: ImportColumn, document: Given): string => {
  const value = valueAt(document, name.split('.'))
  if (field?.type !== 'relationship') return plain(String(value ?? ''))
  return typeof value === 'object' && value !== null && 'id' in value
    ? String(value.id)
    : String(value ?? '')
}

const said = async ({ field }: ImportColumn, raw: Raw, find: Find): Promise<string> => {
  const text = plainText(raw)
  if (field?.type !== 'relationship')
    return plain(String((field && (await tidied(field, text))) ?? text))
  const ids = text ? find(String(field.relationTo), text) : []
  // What leads nowhere, or to several, is told of its own cell.
  return ids.length === 1 ? String(ids[0]) : text && '?'
}

const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ')

const faults = {
  noId: label(
    'Záznam s tímto ID tu není, nebo ho nesmíte číst. U nového nechte ID prázdné.',
    'There is no entry of this ID, or you may not read it. Leave the ID of a new one empty.',
    'Запису з таким ID немає або ви не можете його читати. Для нового залиште ID порожнім.',
  ),
  several: label(
    'Takových záznamů je na portálu víc. Přidejte sloupec ID a napište, který to je.',
    'There are several such entries in the portal. Add a column ID and write which one it is.',
    'Таких записів на порталі кілька. Додайте стовпець ID і напишіть, котрий це.',
  ),
  twice: (row: number) =>
    label(
      `Tentýž záznam je v tabulce už na řádku ${row}.`,
      `The same entry is already in row ${row}.`,
      `Той самий запис уже є в рядку ${row}.`,
    ),
}
