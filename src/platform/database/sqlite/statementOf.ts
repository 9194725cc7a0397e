import type { DrizzleAdapter } from '@payloadcms/drizzle'

import type { Values } from '../bulk'

type Client = { execute: (statement: Statement) => Promise<{ rowsAffected: number }> }
export type Statement = { sql: string; args: Values[string][] }
type Columns = Record<string, { name: string }>

/** A table of Payload's, to be named in statements of our own. */
export const tableOf = (adapter: DrizzleAdapter, collection: string) => {
  const name = String(adapter.tableNameMap.get(collection.replaceAll('-', '_')))
  const columns = adapter.tables[name] as unknown as Columns
  const column = (field: string) => `"${columns[field]?.name}"`
  return { name: `"${name}"`, column }
}

/** Runs a statement of our own; answers how many rows it changed. */
export const run = async (
  adapter: DrizzleAdapter,
  sql: string,
  args: Values[string][],
): Promise<number> => {
  const { client } = adapter as unknown as { client: Client }
  const { rowsAffected } = await client.execute({ sql, args })
  return rowsAffected
}

/** `update` of rows that are as expected; null is expected as well as any value. */
export const updateStatement = (
  adapter: DrizzleAdapter,
  collection: string,
  expected: Values,
  change: Values,
): Statement => {
  const { name, column } = tableOf(adapter, collection)
  const changed = { ...change, updatedAt: new Date().toISOString() }
  const named = (values: Values, between: string) =>
    Object.keys(values).map((field) => `${column(field)} ${between} ?`)
  return {
    sql: `update ${name} set ${named(changed, '=').join(', ')} where ${named(expected, 'is').join(' and ')}`,
    args: [...Object.values(changed), ...Object.values(expected)],
  }
}
