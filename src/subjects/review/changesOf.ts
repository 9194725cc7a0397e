import type { FlattenedField } from 'payload'

import { locales, type Label } from '@/lib/label'
import { plain } from '@/lib/plain'
import { labelBelow, labelOf } from '@/lib/labelOf'

import type { Change } from './change'

type Data = Record<string, unknown>

/** Fields that the portal itself keeps. */
const ownFields = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'searchText'])

/**
 * What differs between two states of a document, both read in all languages and at depth 0. Lists count as
 * one field each; ids of rows and the difference between empty and absent do not count.
 */
export const changesOf = (
  fields: FlattenedField[],
  before: Data,
  after: Data,
  above: { path: string; label: Label } | null = null,
): Change[] =>
  fields.flatMap((field) => {
    if (ownFields.has(field.name) || ('virtual' in field && field.virtual)) return []

    const path = above ? `${above.path}.${field.name}` : field.name
    const name = labelBelow(above?.label, labelOf(field))
    const [one, other] = [before[field.name], after[field.name]]
    if (field.type === 'group' || field.type === 'tab')
      return changesOf(field.flattenedFields, asData(one), asData(other), { path, label: name })

    const change = { path, label: name, kind: field.type, ...linkOf(field) }
    if (!('localized' in field && field.localized))
      return isSame(one, other) ? [] : [{ ...change, before: shown(one), after: shown(other) }]

    const [ones, others] = [asData(one), asData(other)]
    return locales
      .filter((locale) => !isSame(ones[locale], others[locale]))
      .map((locale) => ({
        ...change,
        locale,
        before: shown(ones[locale]),
        after: shown(others[locale]),
      }))
  })

const asData = (value: unknown): Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : {}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(plain(one)) === JSON.stringify(plain(other))

/** Null stands for everything empty. */
const shown = (value: unknown): unknown => (plain(value) === null ? null : value)

const linkOf = (field: FlattenedField): Pick<Change, 'relationTo'> =>
  'relationTo' in field && typeof field.relationTo === 'string'
    ? { relationTo: field.relationTo }
    : {}
