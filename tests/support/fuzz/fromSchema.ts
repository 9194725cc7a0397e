import fc, { type Arbitrary } from 'fast-check'

import { anything, ids, oddNames } from './values'

export type Schema = {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  format?: string
  items?: Schema
  properties?: Record<string, Schema>
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
}
export type Schemas = Record<string, Schema>

const deepest = 4
const dates = ['2026-11-28T08:00:00.000Z', '2026-11-28', '1999-02-29T00:00:00Z', '2026-12-24']

/** What `$ref` leads to. */
export const followed = (schema: Schema, schemas: Schemas): Schema =>
  schema.$ref ? followed(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, schemas) : schema

/** How many right values come to a wrong one. */
export type Manner = { rightToWrong: number }

/** Values that fit a schema in the main, with wrong ones among them wherever one may stand. */
export const fromSchema = (
  given: Schema,
  schemas: Schemas,
  manner: Manner,
  depth = 0,
): Arbitrary<unknown> => {
  const right = rightOf(followed(given, schemas), schemas, manner, depth)
  return fc.oneof(
    { weight: manner.rightToWrong, arbitrary: right },
    { weight: 1, arbitrary: anything },
  )
}

const rightOf = (
  schema: Schema,
  schemas: Schemas,
  manner: Manner,
  depth: number,
): Arbitrary<unknown> => {
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (choices?.length)
    return fc.oneof(...choices.map((each) => fromSchema(each, schemas, manner, depth + 1)))
  if (schema.enum?.length) return fc.constantFrom(...schema.enum)
  if ('const' in schema) return fc.constant(schema.const)

  const type = [schema.type ?? []].flat().find((each) => each !== 'null')
  if (depth > deepest) return anything
  if (type === 'boolean') return fc.boolean()
  if (type === 'integer' || type === 'number') return fc.integer({ min: -5, max: 150 })
  if (type === 'array')
    return fc.array(fromSchema(schema.items ?? {}, schemas, manner, depth + 1), { maxLength: 3 })
  if (type === 'object') return objectOf(schema, schemas, manner, depth)
  if (schema.format?.startsWith('date')) return fc.constantFrom(...dates)
  if (schema.format === 'email') return fc.constantFrom('nekdo@demo.test', 'edda@demo.test')
  return fc.oneof(ids(), fc.constantFrom('Služba', 'charita', '10:00', '+420 585 123 456'))
}

const objectOf = (
  schema: Schema,
  schemas: Schemas,
  manner: Manner,
  depth: number,
): Arbitrary<unknown> => {
  const fields = Object.entries(schema.properties ?? {})
  if (fields.length === 0) return anything

  const field = fc
    .constantFrom(...fields)
    .chain(([name, inner]) =>
      fc.tuple(fc.constant(name), fromSchema(inner, schemas, manner, depth + 1)),
    )
  const odd = fc.tuple(oddNames, anything)
  return fc
    .array(
      fc.oneof(
        { weight: 3 * manner.rightToWrong, arbitrary: field },
        { weight: 1, arbitrary: odd },
      ),
      {
        maxLength: depth === 0 ? 8 : 4,
      },
    )
    .map((entries) => Object.fromEntries(entries))
}
