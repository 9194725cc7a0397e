import type { FlattenedField, PayloadRequest } from 'payload'

/** The request and the whole entry as it would be, once all its cells are read. */
type Context = { req: PayloadRequest; data: Record<string, unknown> }

/**
 * A text in the form in which its field keeps it: digits of a telephone, an IČO with its zeros. A value that is compared
 * with a stored one would otherwise look changed.
 */
export const tidied = async (
  field: FlattenedField,
  value: unknown,
  context?: Context,
): Promise<unknown> => {
  if (field.type === 'array' && Array.isArray(value))
    return tidiedRows(field.flattenedFields, value)
  if (field.type !== 'text' || typeof value !== 'string') return value
  let tidy: unknown = value
  for (const hook of field.hooks?.beforeValidate ?? [])
    tidy = await hook({ ...context, value: tidy } as Parameters<typeof hook>[0])
  return tidy
}

const tidiedRows = async (fields: FlattenedField[], rows: unknown[]): Promise<unknown[]> => {
  const all: unknown[] = []
  for (const row of rows as Record<string, unknown>[]) {
    const tidy = { ...row }
    for (const field of fields)
      if (Object.hasOwn(row, field.name)) tidy[field.name] = await tidied(field, row[field.name])
    all.push(tidy)
  }
  return all
}
