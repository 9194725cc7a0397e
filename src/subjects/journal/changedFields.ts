import { isDeepStrictEqual } from 'node:util'
import type { FlattenedField } from 'payload'

type FieldValues = Record<string, unknown>

/** Known from the action and the time, or kept by Payload for itself. */
const untold = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'sessions'])

/** The names of the top-level fields in which two forms of a document differ; what nobody fills in is left out. */
export const changedFields = (
  fields: FlattenedField[],
  before: FieldValues,
  after: FieldValues,
): string[] => {
  const names = fields
    .filter((field) => !untold.has(field.name) && !isComputed(field))
    .map(({ name }) => name)
    .filter((name) => after[name] !== undefined && !isSame(before[name], after[name]))

  if (before.hash !== after.hash) names.push('password')
  // Cropped in place, a picture keeps its name.
  if (['filename', 'filesize'].some((name) => !isSame(before[name], after[name])))
    names.push('filename')
  return names
}

const isComputed = (field: FlattenedField): boolean =>
  field.type === 'join' ||
  ('hidden' in field && Boolean(field.hidden)) ||
  ('virtual' in field && Boolean(field.virtual)) ||
  Boolean(field.admin?.hidden) ||
  Boolean(field.admin?.disabled)

const isSame = (one: unknown, other: unknown): boolean =>
  isDeepStrictEqual(essence(one), essence(other))

/** What a value says: without what is empty, and without the ids that each save may give to its rows. */
const essence = (value: unknown): unknown => {
  if (value === null || value === '') return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length ? value.map(essence) : undefined
  if (typeof value !== 'object') return value

  const entries = Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, inner]) => [name, essence(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
  return entries.length ? Object.fromEntries(entries) : undefined
}
