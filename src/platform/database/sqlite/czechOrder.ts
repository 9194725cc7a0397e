import { sql, type Column, type SQL } from '@payloadcms/db-sqlite/drizzle'

import type { StartMigrations } from '../upgrade/startMigrations'
import { sortKeyIn } from './sortKeyIn'
import { columnsOf, keepTitleKeys, keyColumnOf, titleColumns, type KeyedAdapter } from './titleKeys'

type Ordered = { buildOrderBy: (by?: (SQL | Column)[]) => SQL | undefined }
type Adapter = KeyedAdapter &
  StartMigrations<unknown> & {
    connect: (options?: { hotReload: boolean }) => Promise<void>
    drizzle: { dialect: Ordered }
    keyOf: KeyOf
  }

/** The SQL that sorts a column, once it is told of which table or alias; nothing where its own values do. */
export type KeyOf = (table: string, column: string) => ((of: string) => string) | undefined

/**
 * Sorts words as Czech does (lib/sortKey), as MongoDB's collation does: SQLite's own order is that of bytes.
 * Titles of published content have their key in a column (./titleKeys); for others it is worked out.
 */
export const czechOrder = <Given extends object>(given: Given): Given => {
  const adapter = given as unknown as Adapter
  const connect = adapter.connect.bind(adapter)

  adapter.connect = async (options) => {
    await connect(options)
    if (adapter.startMigrations && !options?.hotReload) await keepTitleKeys(adapter)

    const keyOf = await keysOf(adapter)
    adapter.keyOf = keyOf
    const { dialect } = adapter.drizzle
    const build = dialect.buildOrderBy.bind(dialect)
    dialect.buildOrderBy = (by) => build(by?.map((each) => inCzech(each, keyOf)))
  }
  return given
}

const keysOf = async (adapter: KeyedAdapter): Promise<KeyOf> => {
  const words = wordsIn(adapter)
  const keyed = new Set<string>()
  for (const { table, column } of titleColumns(adapter))
    if ((await columnsOf(adapter.client, table)).includes(keyColumnOf(column)))
      keyed.add(`${table}.${column}`)

  return (table, column) => {
    if (keyed.has(`${table}.${column}`)) return (of) => `${of}."${keyColumnOf(column)}"`
    return words.has(`${table}.${column}`) ? (of) => sortKeyIn(`${of}."${column}"`) : undefined
  }
}

/** Columns with words, each as `table.column`; an address (slug) is not made of words. */
const wordsIn = ({ rawTables }: Pick<KeyedAdapter, 'rawTables'>): Set<string> =>
  new Set(
    Object.values(rawTables).flatMap(({ name: table, columns }) =>
      Object.values(columns)
        .filter(({ name, type }) => type === 'varchar' && !/(^|_)slug$/.test(name))
        .map(({ name }) => `${table}.${name}`),
    ),
  )

const symbol = (name: string): symbol => Symbol.for(`drizzle:${name}`)

const inCzech = (by: SQL | Column, keyOf: KeyOf): SQL | Column => {
  // Payload makes `column asc` and `column desc` with a copy of the library of its own: they are told by their shape.
  const [, column, direction] = 'queryChunks' in by ? by.queryChunks : []
  if (!isColumn(column)) return by

  const table = column.table as unknown as Record<symbol, string>
  const key = keyOf(String(table[symbol('OriginalName')]), column.name)
  if (!key) return by

  const to = isDescending(direction) ? sql` desc` : sql` asc`
  return sql`${sql.raw(key(`"${table[symbol('Name')]}"`))}${to}, ${column}${to}`
}

const isColumn = (chunk: unknown): chunk is Column =>
  typeof chunk === 'object' && chunk !== null && 'table' in chunk && 'name' in chunk

const isDescending = (chunk: unknown): boolean =>
  String((chunk as { value?: unknown } | undefined)?.value).includes('desc')
