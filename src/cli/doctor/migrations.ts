import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { migrations as known } from '@/migrations'

import { listed, type Check } from './finding'

/** An SQLite file has the structure that this version of the program expects. MongoDB needs none. */
export const migrations: Check = async (payload) => {
  if (payload.db.name !== 'sqlite') return { level: 'fine', text: 'MongoDB migrace nepotřebuje.' }

  const done = await doneIn(payload.db as unknown as SQLiteAdapter)
  const pending = known.map(({ name }) => name).filter((name) => !done.includes(name))
  const newer = done.filter((name) => !known.some((each) => each.name === name))
  if (pending.length > 0)
    return {
      level: 'wrong',
      text: `čeká na migrace: ${listed(pending)}.`,
      hint: 'Zálohujte soubor databáze a spusťte npm start; migrace provede sám.',
    }
  if (newer.length > 0)
    return {
      level: 'wrong',
      text: `databáze je novější než program: ${listed(newer)}.`,
      hint: 'Spusťte verzi programu, která s databází pracovala naposledy.',
    }
  return { level: 'fine', text: 'všechny migrace jsou provedeny.' }
}

const doneIn = async ({ client }: SQLiteAdapter): Promise<string[]> => {
  const table = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'",
  )
  if (table.rows.length === 0) return []

  const { rows } = await client.execute('SELECT name FROM payload_migrations WHERE batch <> -1')
  return rows.map(({ name }) => String(name))
}
