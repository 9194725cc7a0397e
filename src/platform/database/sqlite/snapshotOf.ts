import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Columns by tables. */
export type Tables = Map<string, Set<string>>

type Snapshot = { tables: Record<string, { columns: Record<string, { name: string }> }> }

/** The tables after a migration, as they were written beside it when it was made. */
export const snapshotOf = (folder: string, migration: string): Tables => {
  const file = path.join(folder, `${migration}.json`)
  if (!existsSync(file)) return new Map()

  const { tables } = JSON.parse(readFileSync(file, 'utf8')) as Snapshot
  return new Map(
    Object.entries(tables).map(([name, { columns }]) => [
      name,
      new Set(Object.values(columns).map((column) => column.name)),
    ]),
  )
}
