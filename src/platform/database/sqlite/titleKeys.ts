import { createHash } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DrizzleAdapter } from '@payloadcms/drizzle'
import { getFieldByPath, type Payload } from 'payload'

import { beginAlone } from './beginAlone'
import { sortKeySteps } from './sortKeyIn'

type Client = Pick<SQLiteAdapter['client'], 'execute' | 'executeMultiple'>
export type KeyedAdapter = Pick<DrizzleAdapter, 'tableNameMap' | 'rawTables'> & {
  client: Client
  payload: Payload
}

/** Changes with the rules of sorting: columns made by other rules are made anew. */
const rules = createHash('sha256')
  .update(sortKeySteps.map((step) => step('x')).join())
  .digest('hex')
  .slice(0, 8)

const stepName = (column: string, at: number): string => `${column}_sort_${rules}_${at}`

/** The column that holds the key of a title's column. */
export const keyColumnOf = (column: string): string => stepName(column, sortKeySteps.length - 1)

/** Columns with titles of published content, as table and column: lists of thousands are sorted by them. */
export const titleColumns = ({ payload, tableNameMap, rawTables }: KeyedAdapter) =>
  payload.config.collections.flatMap(({ admin, flattenedFields, slug, versions }) => {
    const path = String(admin.useAsTitle)
    const title = getFieldByPath({ fields: flattenedFields, path })
    if (!versions?.drafts || !title) return []

    const main = String(tableNameMap.get(slug.replaceAll('-', '_')))
    const table = title.pathHasLocalized ? `${main}_locales` : main
    const column = rawTables[table]?.columns[path]?.name
    return column ? [{ table, column, isLocalized: title.pathHasLocalized }] : []
  })

/**
 * Gives each title a column with its key, made by SQLite as it reads and kept in an index: a list by name is then
 * read in order. The columns are no part of the schema: they are dropped before a migration (dropTitleKeys).
 */
export const keepTitleKeys = async (adapter: KeyedAdapter): Promise<void> => {
  if ((await unkeyed(adapter)).length === 0) return

  const { client } = adapter
  await beginAlone(client)
  try {
    // Asked again: another process may have made them while this one waited.
    for (const title of await unkeyed(adapter)) await addKey(client, title)
    await client.execute('COMMIT')
  } catch (error) {
    await client.execute('ROLLBACK')
    throw error
  }
}

type Title = ReturnType<typeof titleColumns>[number]

const unkeyed = async (adapter: KeyedAdapter): Promise<Title[]> => {
  const found: Title[] = []
  for (const title of titleColumns(adapter))
    if (!(await columnsOf(adapter.client, title.table)).includes(keyColumnOf(title.column)))
      found.push(title)
  return found
}

const addKey = async (client: Client, { table, column, isLocalized }: Title): Promise<void> => {
  await dropKeys(client, table)
  for (const [at, step] of sortKeySteps.entries()) {
    const from = at === 0 ? `"${column}"` : `"${stepName(column, at - 1)}"`
    await client.execute(
      `alter table "${table}" add column "${stepName(column, at)}" text generated always as (${step(from)}) virtual`,
    )
  }
  const on = [...(isLocalized ? ['_locale'] : []), keyColumnOf(column), column]
  await client.execute(
    `create index "${table}_${column}_sort_idx" on "${table}" (${on.map((name) => `"${name}"`).join()})`,
  )
}

/** Takes the keys away: SQLite refuses to change a column that another one is made of. */
export const dropTitleKeys = async (client: Client): Promise<void> => {
  const { rows } = await client.execute(
    "select tbl_name from sqlite_master where type = 'index' and name like '%\\_sort\\_idx' escape '\\'",
  )
  for (const { tbl_name: table } of rows) await dropKeys(client, String(table))
}

const dropKeys = async (client: Client, table: string): Promise<void> => {
  const keys = (await columnsOf(client, table)).filter((name) =>
    /_sort_[0-9a-f]{8}_\d+$/.test(name),
  )
  if (keys.length === 0) return

  const title = keys[0]?.replace(/_sort_[0-9a-f]{8}_\d+$/, '')
  await client.execute(`drop index if exists "${table}_${title}_sort_idx"`)
  for (const key of keys.toReversed())
    await client.execute(`alter table "${table}" drop column "${key}"`)
}

/** All columns of a table, those too that are made of others. */
export const columnsOf = async (client: Client, table: string): Promise<string[]> => {
  const { rows } = await client.execute(`select name from pragma_table_xinfo('${table}')`)
  return rows.map(({ name }) => String(name))
}
