import type { DrizzleAdapter } from '@payloadcms/drizzle'
import { sql, type Column } from '@payloadcms/db-sqlite/drizzle'

/** What is empty is not among given values either, as on MongoDB: SQLite's own NOT IN leaves it out. */
export const emptyIsNotIn = <Given extends object>(given: Given): Given => {
  const adapter = given as unknown as DrizzleAdapter
  const { not_in: notIn } = adapter.operators
  adapter.operators = {
    ...adapter.operators,
    not_in: (column: Column, values: unknown) =>
      sql`(${column} IS NULL OR ${notIn(column, values)})`,
  }
  return given
}
