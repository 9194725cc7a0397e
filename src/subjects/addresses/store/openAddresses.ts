import { statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import Database from 'libsql'

/** A file of another layout is as if there were none: its import is to be run again. */
export const layoutVersion = '1'

/** The file of addresses, opened for reading. */
export type Addresses = {
  db: Database.Database
  count: number
  /** The day of the state's data, `2026-10-31`, when its files say it. */
  asOf: string | null
}

type Opened = { mark: string; addresses: Addresses | null }
const opened = new Map<string, Opened>()

/** The addresses in a file; null when there are none. A file that took its place is noticed at the next question. */
export const openAddresses = (at: string): Addresses | null => {
  const mark = markOf(at)
  const known = opened.get(at)
  if (known?.mark === mark) return known.addresses

  known?.addresses?.db.close()
  const addresses = mark ? open(at) : null
  opened.set(at, { mark, addresses })
  return addresses
}

const markOf = (at: string): string => {
  const facts = statSync(at, { throwIfNoEntry: false })
  return facts ? `${facts.ino} ${facts.mtimeMs} ${facts.size}` : ''
}

const open = (at: string): Addresses | null => {
  let db: Database.Database | undefined
  try {
    db = new Database(`${pathToFileURL(at).href}?mode=ro`)
    const rows = db.prepare('select key, value from meta').all() as { key: string; value: string }[]
    const meta = new Map(rows.map(({ key, value }) => [key, value]))
    if (meta.get('layout') === layoutVersion)
      return { db, count: Number(meta.get('addresses')), asOf: meta.get('asOf') ?? null }
  } catch {
    // Damaged, or something else: everything works as without it.
  }
  db?.close()
  return null
}
