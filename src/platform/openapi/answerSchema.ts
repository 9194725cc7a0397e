import type { FlattenedField } from 'payload'

import { locales } from '@/lib/label'

import { nameOf } from './nameOf'
import { flag, list, nullable, object, ref, text, time, type Schema } from './schema'
import { wordsOf } from './wordsOf'

/**
 * What may be answered for the fields of a document. Nothing is required but by `id`: `select`, rights and
 * drafts leave fields out. A field with translations is a map of languages where `locale=all` was asked for.
 */
export const answerProperties = (fields: FlattenedField[], isInTranslation = false): Schema =>
  Object.fromEntries(
    fields
      .filter((field) => !('hidden' in field && field.hidden))
      .map((field) => [field.name, property(field, isInTranslation)]),
  )

const property = (field: FlattenedField, isInTranslation: boolean): Schema => {
  const description = wordsOf(field)
  const isTranslated = !isInTranslation && 'localized' in field && Boolean(field.localized)
  const schema = nullable(shapeOf(field, isInTranslation || isTranslated))
  return {
    ...(isTranslated ? inLanguages(schema) : schema),
    ...(description && { description }),
    ...('virtual' in field && field.virtual && { readOnly: true }),
  }
}

const inLanguages = (schema: Schema): Schema => ({
  anyOf: [schema, object(Object.fromEntries(locales.map((locale) => [locale, schema])))],
})

const shapeOf = (field: FlattenedField, isInTranslation: boolean): Schema => {
  switch (field.type) {
    case 'array':
      return list(object({ id: text, ...answerProperties(field.flattenedFields, isInTranslation) }))
    case 'group':
    case 'tab':
      return object(answerProperties(field.flattenedFields, isInTranslation))
    case 'relationship':
    case 'upload':
      return field.hasMany ? list(linkOf(field.relationTo)) : linkOf(field.relationTo)
    default:
      return valueSchema(field)
  }
}

/** An id, or the linked document where `depth` reaches it: whole, or what lists show of it. */
const linkOf = (to: string | string[]): Schema =>
  typeof to === 'string'
    ? { anyOf: [text, ref(nameOf(to))] }
    : { anyOf: to.map((each) => object({ relationTo: { const: each }, value: linkOf(each) })) }

/** One value of a field that holds no other fields, as it is answered and written. */
export const valueSchema = (field: FlattenedField): Schema => {
  const value = singleOf(field)
  return 'hasMany' in field && field.hasMany ? list(value) : value
}

const singleOf = (field: FlattenedField): Schema => {
  switch (field.type) {
    case 'checkbox':
      return flag
    case 'number':
      return { type: 'number' }
    case 'date':
      return time
    case 'email':
      return { type: 'string', format: 'email' }
    case 'select':
    case 'radio':
      return {
        type: 'string',
        enum: field.options.map((option) => (typeof option === 'string' ? option : option.value)),
      }
    case 'point':
      return pointSchema
    case 'richText':
      return ref('RichText')
    case 'json':
      return {}
    default:
      return text
  }
}

const pointSchema: Schema = {
  type: 'array',
  items: { type: 'number' },
  minItems: 2,
  maxItems: 2,
  examples: [[17.25, 49.59]],
}
