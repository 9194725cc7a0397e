import { nameIn, type Document, type Schema } from './document'

const deepest = 3
const mostNames = 12

/** A value that fits a schema, made up: for answers that only people with an account get, and for bodies. */
export const exampleOf = (document: Document, schema: Schema, depth = 0): unknown => {
  const { $ref, enum: values, anyOf, examples, properties, items, format } = schema
  if ($ref) return depth > deepest ? {} : exampleOf(document, schemaOf(document, $ref), depth + 1)
  const [given] = examples ?? []
  const known = schema.const ?? schema.default ?? given ?? values?.[0]
  if (known !== undefined) return known
  if (anyOf?.[0]) return exampleOf(document, anyOf[0], depth)

  const [type] = [schema.type].flat()
  if (type === 'object')
    return Object.fromEntries(
      Object.entries(properties ?? {})
        .slice(0, depth === 0 ? Infinity : mostNames)
        .map(([name, each]) => [name, exampleOf(document, each, depth + 1)]),
    )
  if (type === 'array')
    return items && depth <= deepest ? [exampleOf(document, items, depth + 1)] : []
  if (type === 'string') return texts[format ?? ''] ?? '…'
  return type === 'boolean' ? true : type === 'null' ? null : 1
}

const schemaOf = ({ components }: Document, ref: string): Schema =>
  components.schemas[nameIn(ref)] ?? {}

const texts: Record<string, string> = {
  'date-time': '2026-11-22T10:00:00.000Z',
  date: '2026-11-22',
  email: 'name@example.org',
}
