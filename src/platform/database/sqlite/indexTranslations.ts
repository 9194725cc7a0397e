import type { sqliteAdapter } from '@payloadcms/db-sqlite'

type Hook = NonNullable<Parameters<typeof sqliteAdapter>[0]['beforeSchemaInit']>[number]
type RawTable = {
  name: string
  columns: Record<string, unknown>
  indexes?: Record<string, { name: string; on: string | string[] }>
}

/**
 * Payload joins each table of translations by the id of its document, but indexes only (locale, document):
 * SQLite then scans the whole table for every document of a list. One index per table mends that. Titles have
 * an index in the order of Czech (./titleKeys).
 */
export const indexTranslations: Hook = (args) => {
  const { adapter } = args as unknown as { adapter: { rawTables: Record<string, RawTable> } }
  for (const table of Object.values(adapter.rawTables)) {
    if (!table.name.endsWith('_locales')) continue

    const name = `${table.name}_parent_idx`
    table.indexes = { ...table.indexes, [name]: { name, on: '_parentID' } }
  }
  return args.schema
}
