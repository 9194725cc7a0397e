import type { DrizzleAdapter } from '@payloadcms/drizzle'

import type { Claim, Claims, Values } from '../claims'

type Client = {
  execute: (statement: { sql: string; args: Values[string][] }) => Promise<{ rowsAffected: number }>
}
type Columns = Record<string, { name: string }>

/** Adds to Payload's adapter of SQLite what ../claims describes. */
export const withClaims = <Given extends object>(given: Given): Given & Claims => {
  const adapter = given as unknown as DrizzleAdapter & { client: Client }

  const changeIf = async ({ collection, id, expected, change }: Claim): Promise<boolean> => {
    const table = String(adapter.tableNameMap.get(collection.replaceAll('-', '_')))
    const columns = adapter.tables[table] as unknown as Columns
    const changed = { ...change, updatedAt: new Date().toISOString() }
    const wanted = { id, ...expected }
    const named = (values: Values, between: string) =>
      Object.keys(values).map((field) => `"${columns[field]?.name}" ${between} ?`)

    const { rowsAffected } = await adapter.client.execute({
      sql: `update "${table}" set ${named(changed, '=').join(', ')} where ${named(wanted, 'is').join(' and ')}`,
      args: [...Object.values(changed), ...Object.values(wanted)],
    })
    return rowsAffected === 1
  }

  return Object.assign(given, { changeIf })
}
