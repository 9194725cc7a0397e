import type { DrizzleAdapter } from '@payloadcms/drizzle'
import { randomUUID } from 'node:crypto'

import type { Bulk } from '../bulk'
import { run, tableOf, updateStatement } from './statementOf'

/** SQLite takes 32,766 values in a statement. */
const mostValues = 30_000

/** Adds to Payload's adapter of SQLite what ../bulk describes. */
export const withBulk = <Given extends object>(given: Given): Given & Bulk => {
  const adapter = given as unknown as DrizzleAdapter

  const insertAll: Bulk['insertAll'] = async ({ collection, rows }) => {
    const now = new Date().toISOString()
    const whole = rows.map((row) => ({ ...row, id: randomUUID(), createdAt: now, updatedAt: now }))
    const fields = [...new Set(whole.flatMap((row) => Object.keys(row)))]
    const { name, column } = tableOf(adapter, collection)
    const each = `(${fields.map(() => '?').join(', ')})`
    const atOnce = Math.floor(mostValues / fields.length)
    for (let from = 0; from < whole.length; from += atOnce) {
      const portion = whole.slice(from, from + atOnce)
      await run(
        adapter,
        `insert into ${name} (${fields.map(column).join(', ')}) values ${portion.map(() => each).join(', ')}`,
        portion.flatMap((row) => fields.map((field) => (row as never)[field] ?? null)),
      )
    }
  }

  const changeAll: Bulk['changeAll'] = async ({ collection, expected, change }) => {
    const { sql, args } = updateStatement(adapter, collection, expected, change)
    await run(adapter, sql, args)
  }

  return Object.assign(given, { insertAll, changeAll })
}
