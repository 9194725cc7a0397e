import { nameIn, type Schema } from './document'

/** The kind of a value in a few words of programmers: `string | null`, `Service[]`. */
export const typeOf = (schema: Schema): string => {
  const { $ref, type, enum: values, anyOf, items } = schema
  if ($ref) return nameIn($ref)
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (values) return values.map((value) => JSON.stringify(value)).join(' | ')
  if (anyOf) return [...new Set(anyOf.map(typeOf))].join(' | ')
  const kinds = [type ?? 'any'].flat()
  return kinds.map((kind) => (kind === 'array' && items ? listOf(items) : kind)).join(' | ')
}

const listOf = (items: Schema): string => {
  const each = typeOf(items)
  return each.includes(' ') ? `(${each})[]` : `${each}[]`
}
