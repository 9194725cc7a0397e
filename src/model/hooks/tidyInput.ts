import type {
  CollectionBeforeOperationHook,
  FlattenedField,
  GlobalBeforeOperationHook,
} from 'payload'

type Data = Record<string, unknown>

/**
 * Soft hyphens, marks of direction and spaces of no width, which come along from Word and PDF: nobody sees
 * them, and no search finds the word that has one inside. What joins letters (U+200C, U+200D) stays.
 */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/**
 * Puts what is written into one form before anything looks at it: letters composed (NFC), without invisible
 * marks; an emptied list is `[]`, an emptied group a group of nothing, an emptied number of a register unset.
 */
export const tidyInput: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  const { data } = args as { data?: unknown }
  if ((operation !== 'create' && operation !== 'update') || !isData(data)) return args

  return { ...args, data: tidied(data, collection.flattenedFields) }
}

/** The same for a global. */
export const tidyGlobalInput: GlobalBeforeOperationHook = ({ args, global, operation }) => {
  const { data } = args as { data?: unknown }
  if (operation !== 'update' || !isData(data)) return args

  return { ...args, data: tidied(data, global.flattenedFields) }
}

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const tidied = (data: Data, fields: FlattenedField[]): Data => {
  const fieldNamed = (name: string) => fields.find((field) => field.name === name)
  const changed = fields
    .filter(({ name }) => Object.hasOwn(data, name) && data[name] !== undefined)
    .map((field) => [field.name, tidiedValue(data[field.name], field)] as const)
  const kept = Object.entries({ ...data, ...Object.fromEntries(changed) })
  return Object.fromEntries(kept.filter(([name, value]) => !isCount(fieldNamed(name), value)))
}

/** The desk sends how many rows a list has, where it has not loaded them: they stay as they are. None is an emptied list. */
const isCount = (field: FlattenedField | undefined, value: unknown): boolean =>
  field?.type === 'array' && Number.isInteger(value) && Number(value) > 0

const tidiedValue = (value: unknown, field: FlattenedField): unknown => {
  const isEmpty = value === null || value === ''
  switch (field.type) {
    case 'group':
    case 'tab':
      if (isEmpty) return nothingOf(field.flattenedFields)
      return isData(value) ? tidied(value, field.flattenedFields) : value
    case 'array':
      if (isEmpty || value === 0) return []
      if (!Array.isArray(value)) return value
      return withOwnIds(value).map((row) =>
        isData(row) ? tidied(row, field.flattenedFields) : row,
      )
    case 'point':
      return Array.isArray(value) && value.length === 0 ? null : value
    case 'richText':
      return tidiedNode(value)
    case 'text':
    case 'textarea':
    case 'email':
      return isEmpty && 'unique' in field && field.unique ? null : tidiedText(value)
    default:
      return value
  }
}

/** Ids of either engine; the desk makes those of new rows itself. */
const idForm = /^([\da-f]{24}|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})$/i

/** Rows without an id that is none, or that a row before has: the database takes each but once. */
const withOwnIds = (rows: unknown[]): unknown[] => {
  const taken = new Set<unknown>()
  return rows.map((row) => {
    if (!isData(row) || row.id === undefined) return row
    const { id, ...rest } = row
    if (typeof id !== 'string' || !idForm.test(id) || taken.has(id)) return rest

    taken.add(id)
    return row
  })
}

/** A group whose fields are all emptied: `null` would be no group. */
const nothingOf = (fields: FlattenedField[]): Data =>
  Object.fromEntries(fields.map((field) => [field.name, tidiedValue(null, field)]))

const tidiedText = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(tidiedText)
  return typeof value === 'string' ? value.normalize('NFC').replace(invisible, '') : value
}

/** The words of a formatted text, at whatever depth. */
const tidiedNode = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(tidiedNode)
  if (!isData(node)) return node

  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      name === 'text' ? tidiedText(value) : tidiedNode(value),
    ]),
  )
}
