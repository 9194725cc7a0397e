import { existsSync, statSync } from 'node:fs'
import type Database from 'libsql'

import type { Stored } from '../upgrade/stored'
import { readOnly } from './readOnly'
import { snapshotOf, type Tables } from './snapshotOf'

type Known = { folder: string; migrations: { name: string }[] }

/** What an SQLite file holds; looking changes nothing in it. */
export const storedIn = (file: string, known: Known): Stored => {
  if (!existsSync(file) || statSync(file).size === 0) return { kind: 'nothing' }

  try {
    return readOnly(file, (db) => look(db, known))
  } catch (error) {
    const { code } = error as { code?: unknown }
    if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT') return { kind: 'damaged' }
    throw error
  }
}

const look = (db: Database.Database, { folder, migrations }: Known): Stored => {
  const tables = tablesOf(db)
  if (tables.size === 0) return { kind: 'nothing' }

  const names = migrations.map(({ name }) => name)
  const done = recordsIn(db, tables)
  if (done.length === 0) {
    const ours = snapshotOf(folder, String(names[0]))
    const other = [...tables.keys()].find((name) => !ours.has(name))
    return other
      ? { kind: 'foreign', example: other }
      : { kind: 'partial', example: 'nemá záznam o svém založení' }
  }
  const isDone = (name: string): boolean => done.includes(name)
  const last = names.findLast(isDone)
  if (!last || !done.every((name) => names.includes(name)))
    return { kind: 'portal', migrations: done }

  const pending = names.filter((name) => !isDone(name))
  const example = difference(tables, snapshotOf(folder, last), laterTables(folder, pending))
  return example ? { kind: 'partial', example } : { kind: 'portal', migrations: done }
}

const tablesOf = (db: Database.Database): Tables => {
  const tables: Tables = new Map()
  const rows = db
    .prepare(
      `SELECT m.name AS "table", c.name AS "column" FROM sqlite_master m, pragma_table_info(m.name) c
       WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
    )
    .all() as { table: string; column: string }[]
  for (const { table, column } of rows)
    tables.set(table, (tables.get(table) ?? new Set<string>()).add(column))
  return tables
}

const recordsIn = (db: Database.Database, tables: Tables): string[] => {
  const columns = tables.get('payload_migrations')
  if (!columns?.has('name')) return []

  const rows = db.prepare('SELECT name FROM payload_migrations').all() as { name: unknown }[]
  return rows.map(({ name }) => String(name))
}

const laterTables = (folder: string, pending: string[]): Tables =>
  snapshotOf(folder, String(pending.at(-1)))

/** A table or column that the records promise and is not there, or that only a pending migration would make. */
const difference = (actual: Tables, promised: Tables, later: Tables): string | null => {
  for (const [table, columns] of promised)
    for (const column of columns)
      if (!actual.get(table)?.has(column)) return `chybí v ní ${table}.${column}`

  for (const [table, columns] of later)
    for (const column of columns)
      if (actual.get(table)?.has(column) && !promised.get(table)?.has(column))
        return `už je v ní ${table}.${column}`

  return null
}
