import type { FlattenedField } from 'payload'

type Data = Record<string, unknown>

/** What the desk sends with each row of a list. */
const ofRows = new Set(['id', 'blockType', 'blockName'])

/** Names of a body that are no fields, joined by dots from the top; `also` are known at the top besides. */
export const unknownNames = (
  data: Data,
  fields: FlattenedField[],
  also: ReadonlySet<string>,
  above = '',
): string[] =>
  Object.entries(data).flatMap(([name, value]) => {
    const field = fields.find((each) => each.name === name)
    if (!field) return also.has(name) ? [] : [above + name]
    if ('hidden' in field && field.hidden) return [above + name]

    return inside(field, value, `${above}${name}.`)
  })

const inside = (field: FlattenedField, value: unknown, above: string): string[] => {
  if ((field.type === 'group' || field.type === 'tab') && isData(value))
    return unknownNames(value, field.flattenedFields, nothing, above)
  if (field.type === 'array' && Array.isArray(value))
    return value.flatMap((row: unknown, at) =>
      isData(row) ? unknownNames(row, field.flattenedFields, ofRows, `${above}${at}.`) : [],
    )
  return []
}

const nothing: ReadonlySet<string> = new Set()

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
