import type { ClientField } from 'payload'

import { label, type Label } from '@/lib/label'
import { richTextPlain } from '@/lib/richTextPlain'

type Data = Record<string, unknown>
type Named = Extract<ClientField, { name: string }>

export type Difference = { name: string; label: unknown; mine: string; theirs: string }

/** What the portal fills in by itself. */
const derived = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'searchText'])

const elsewhere = (count: number): Label =>
  label(`vybráno: ${count}`, `chosen: ${count}`, `вибрано: ${count}`)

/** Fields in which two versions of a document differ, in words, in the order of the form. */
export const differences = (
  fields: ClientField[],
  mine: Data,
  theirs: Data,
  say: (text: Label) => string,
): Difference[] =>
  fields
    .flatMap(named)
    .filter(({ name }) => !derived.has(name))
    .filter(({ name }) => content(mine[name]) !== content(theirs[name]))
    .map((field) => ({
      name: field.name,
      label: 'label' in field ? field.label : field.name,
      mine: inWords(field, mine[field.name], say),
      theirs: inWords(field, theirs[field.name], say),
    }))

/** Fields that hold a value: rows and tabs without a name only lay others out. */
const named = (field: ClientField): Named[] => {
  if (field.type === 'tabs')
    return field.tabs.flatMap((tab) =>
      'name' in tab && tab.name ? [tab as unknown as Named] : tab.fields.flatMap(named),
    )
  if ('name' in field && field.name) return field.type === 'ui' ? [] : [field as Named]

  return 'fields' in field ? field.fields.flatMap(named) : []
}

/** Equal for values that say the same: an empty list and nothing, whatever the order of keys. */
const content = (value: unknown): string => JSON.stringify(pruned(value)) ?? ''

const pruned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.length ? value.map(pruned) : undefined
  if (typeof value !== 'object' || value === null)
    return value === '' ? undefined : (value ?? undefined)

  const kept = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, each]) => [key, pruned(each)] as const)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => a.localeCompare(b))
  return kept.length ? Object.fromEntries(kept) : undefined
}

const inWords = (field: Named, value: unknown, say: (text: Label) => string): string => {
  if (value === null || value === undefined) return ''
  if (field.type === 'richText') return richTextPlain(value)
  if (field.type === 'relationship' || field.type === 'upload')
    return say(elsewhere([value].flat().length))

  return plain(value)
}

/** The texts and numbers inside a value, one after another, an item of a list on each line. */
const plain = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(plain).filter(Boolean).join('\n')
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  if ('root' in value) return richTextPlain(value)

  return Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([, each]) => plain(each))
    .filter(Boolean)
    .join(', ')
}
