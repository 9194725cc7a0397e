import type { sqliteAdapter } from '@payloadcms/db-sqlite'

type Hook = NonNullable<Parameters<typeof sqliteAdapter>[0]['beforeSchemaInit']>[number]
type RawTable = {
  name: string
  columns: Record<string, unknown>
  indexes?: Record<string, { name: string; on: string | string[] }>
}

const titles = ['name', 'title']

/**
 * Payload joins each table of translations by the id of its document, but indexes only (locale, document):
 * SQLite then scans the whole table for every document of a list. One index per table mends that. Another
 * keeps the titles of published content in order, so that a list by name is read from it (./revisions).
 */
export const indexTranslations: Hook = (args) => {
  const { adapter } = args as unknown as { adapter: { rawTables: Record<string, RawTable> } }
  const index = (table: RawTable, suffix: string, on: string | string[]): void => {
    const name = `${table.name}_${suffix}_idx`
    table.indexes = { ...table.indexes, [name]: { name, on } }
  }
  for (const table of Object.values(adapter.rawTables)) {
    if (!table.name.endsWith('_locales')) continue

    index(table, 'parent', '_parentID')
    if (!table.name.startsWith('_'))
      for (const title of titles) if (table.columns[title]) index(table, title, ['_locale', title])
  }
  return args.schema
}
