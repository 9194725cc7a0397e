import type { FlattenedField } from 'payload'

import { valueSchema } from './answerSchema'
import { isClosed } from './isClosed'
import { list, nullable, object, text, type Schema } from './schema'
import { wordsOf } from './wordsOf'

/** What the portal itself keeps of every document, whatever a body says. */
const kept = new Set(['createdAt', 'updatedAt'])

/** What may be written into the fields of a document, in one language at a time. */
export const bodyProperties = (fields: FlattenedField[]): Schema =>
  Object.fromEntries(fields.filter(isWritable).map((field) => [field.name, property(field)]))

/** Whether anybody may write a field over REST. */
const isWritable = (field: FlattenedField): boolean =>
  !kept.has(field.name) &&
  !('hidden' in field && field.hidden) &&
  !('virtual' in field && field.virtual) &&
  !(isClosed(field.access?.create) && isClosed(field.access?.update))

const property = (field: FlattenedField): Schema => {
  const description = wordsOf(field)
  const maxLength = 'maxLength' in field && !('hasMany' in field && field.hasMany)
  return {
    ...nullable(shapeOf(field)),
    ...(description && { description }),
    ...(maxLength && field.maxLength !== undefined && { maxLength: field.maxLength }),
  }
}

const shapeOf = (field: FlattenedField): Schema => {
  switch (field.type) {
    case 'array':
      return list(object({ id: text, ...bodyProperties(field.flattenedFields) }))
    case 'group':
    case 'tab':
      return object(bodyProperties(field.flattenedFields))
    case 'relationship':
    case 'upload': {
      const one = typeof field.relationTo === 'string' ? text : polymorphic(field.relationTo)
      return field.hasMany ? list(one) : one
    }
    case 'date':
      return { type: 'string', description: 'A day or an instant, in ISO 8601.' }
    default:
      return valueSchema(field)
  }
}

const polymorphic = (to: string[]): Schema =>
  object({ relationTo: { type: 'string', enum: to }, value: text }, ['relationTo', 'value'])

/** Names of fields without which a document cannot be, nor be published. */
export const requiredNames = (fields: FlattenedField[]): string[] =>
  fields
    .filter((field) => 'required' in field && field.required && isWritable(field))
    .filter((field) => !('defaultValue' in field && field.defaultValue !== undefined))
    .map(({ name }) => name)
