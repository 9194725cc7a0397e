import { buildQuery, type DrizzleAdapter } from '@payloadcms/drizzle'
import { and, getTableName, sql, type SQL } from '@payloadcms/db-sqlite/drizzle'

import { defaultLocale } from '@/lib/label'

import type { RevisionQuery } from '../revisions'
import type { KeyOf } from './czechOrder'

export type Statement = { sql: string; args: unknown[] }
type Client = { execute: (statement: Statement) => Promise<{ rows: Record<string, unknown>[] }> }
export type Adapter = DrizzleAdapter & { client: Client; keyOf: KeyOf }
type Parts = ReturnType<typeof partsOf>
type Join = (table: unknown, condition: SQL) => Query
type Query = Record<'innerJoin' | 'leftJoin' | 'rightJoin', Join> & {
  $dynamic: () => Query
  where: (condition?: SQL) => Query
  orderBy: (...by: SQL[]) => Query
  toSQL: () => { sql: string; params: unknown[] }
}
type Database = Record<
  'select' | 'selectDistinct',
  (columns: object) => { from: (table: unknown) => Query }
>

/** What Payload makes of a query, and the order of its documents. */
export const partsOf = (
  adapter: Adapter,
  query: Pick<RevisionQuery, 'collection' | 'where' | 'sort' | 'locale'>,
) => {
  const { collection, where, sort, locale } = query
  const { flattenedFields: fields, defaultSort } = adapter.payload.collections[collection].config
  const keys = [sort ?? defaultSort ?? '-createdAt'].flat()
  const name = String(adapter.tableNameMap.get(collection.replaceAll('-', '_')))
  const { joins, orderBy, ...built } = buildQuery({
    adapter,
    fields,
    locale,
    // Payload adds to the list that it is given.
    sort: [...keys],
    tableName: name,
    where: structuredClone(where),
  })
  const order = orderBy.map(({ column, order: direction }) => ({
    from: getTableName(column.table),
    column: column.name,
    direction: isDescending(direction(column)) ? 'desc' : 'asc',
  }))
  const leading = fields.find((field) => field.name === keys[0]?.replace(/^-/, ''))
  return {
    database: adapter.drizzle as unknown as Database,
    name,
    locale,
    joins,
    orderBy,
    order,
    keyOf: adapter.keyOf,
    table: adapter.tables[name] as unknown as Record<'id' | 'updatedAt', unknown>,
    where: built.where,
    /** Czech is required of everything published; a translation may be missing. */
    isTranslated:
      locale === defaultLocale && Boolean(leading && 'required' in leading && leading.required),
  }
}

/** The piece of SQL tells: the function that made it may come from another copy of the library. */
const isDescending = ({ queryChunks }: SQL): boolean =>
  queryChunks.some((chunk) => String((chunk as { value?: unknown }).value).includes('desc'))

const joined = (
  { database, table, joins }: Parts,
  kind: 'select' | 'selectDistinct',
  columns: object,
): Query => {
  const query = database[kind](columns).from(table).$dynamic()
  for (const { type = 'leftJoin', table: other, condition } of joins) query[type](other, condition)
  return query
}

const asStatement = (query: Query): Statement => {
  const built = query.toSQL()
  return { sql: built.sql, args: built.params }
}

/** Payload's own way: everything that fits, each once, sorted. */
export const sorted = (parts: Parts): Statement => {
  const { joins, orderBy, table } = parts
  const { sql: text, args } = asStatement(
    joined(parts, joins.length ? 'selectDistinct' : 'select', {
      id: table.id,
      updatedAt: table.updatedAt,
      ...(joins.length && Object.fromEntries(orderBy.map(({ column }, at) => [`by${at}`, column]))),
    })
      .where(parts.where)
      .orderBy(...orderBy.map(({ column, order }) => order(column))),
  )
  return { sql: `${text} limit ? offset ?`, args }
}

/**
 * One document after another in the order of an index, each asked whether it fits, until a page is full.
 * Null where the order is not that of the table or of a translation that every document has.
 */
export const alongIndex = (parts: Parts): Statement | null => {
  const { name, order, keyOf, locale, isTranslated, table, where } = parts
  const translations = `${name}_locales`
  const [first] = order
  const isKnown = order.every(({ from }) => from === name || from === translations)
  const hasTranslations = order.some(({ from }) => from === translations)
  if (!first || !isKnown) return null
  if (hasTranslations && (first.from !== translations || !isTranslated)) return null

  const fits = asStatement(
    joined(parts, 'select', { id: table.id }).where(
      and(where, sql.raw(`"${name}"."id" = "listed"."id"`)),
    ),
  )
  const by = order.flatMap(({ from, column, direction }) => {
    const of = from === name ? '"listed"' : '"translated"'
    const key = keyOf(from, column)?.(of)
    return [...(key ? [key] : []), `${of}."${column}"`].map((each) => `${each} ${direction}`)
  })
  // SQLite keeps to the order of tables in a cross join: the index leads.
  const tables = hasTranslations
    ? `"${translations}" "translated" cross join "${name}" "listed" on "listed"."id" = "translated"."_parent_id"`
    : `"${name}" "listed"`
  const ofLocale = hasTranslations ? '"translated"."_locale" = ? and ' : ''
  return {
    sql: `select "listed"."id", "listed"."updated_at" from ${tables}
      where ${ofLocale}exists (${fits.sql}) order by ${by.join()} limit ? offset ?`,
    args: [...(hasTranslations ? [locale] : []), ...fits.args],
  }
}
