import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { listed, type Check } from './finding'

/** Every index is in the database: unique ones keep two documents apart, the others keep lists quick. */
export const indexes: Check = async (payload) => {
  const missing =
    payload.db.name === 'mongoose'
      ? await missingInMongo(payload.db as unknown as MongooseAdapter)
      : await missingInSqlite(payload.db as unknown as SQLiteAdapter)
  if (missing.length === 0) return { level: 'fine', text: 'jsou všechny.' }

  return {
    level: 'wrong',
    text: `chybí ${listed(missing)}.`,
    hint: 'MongoDB: npm start je založí, pokud v ní nejsou dvě stejné hodnoty. SQLite: chybí migrace.',
  }
}

const missingInSqlite = async ({ client, rawTables }: SQLiteAdapter): Promise<string[]> => {
  const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'index'")
  const present = new Set(rows.map(({ name }) => String(name)))
  const wished = Object.values(rawTables).flatMap((table) =>
    Object.values(table.indexes ?? {}).map(({ name }) => name),
  )
  return wished.filter((name) => !present.has(name))
}

type Index = { key: Record<string, unknown>; unique?: boolean | undefined }

const missingInMongo = async ({ collections, versions }: MongooseAdapter): Promise<string[]> => {
  const missing: string[] = []
  for (const { collection, schema } of [
    ...Object.values(collections),
    ...Object.values(versions),
  ]) {
    const present = new Set((await storedIn(collection)).map(signature))
    for (const [key, options] of schema.indexes() as [Index['key'], { unique?: boolean }][])
      if (!present.has(signature({ key, unique: options.unique })))
        missing.push(`${collection.name}.${Object.keys(key).join('+')}`)
  }
  return missing
}

/** What an index is of and whether it is unique; how it was built does not matter. */
const signature = ({ key, unique }: Index): string => JSON.stringify([key, Boolean(unique)])

const noSuchCollection = 26
type Stored = { indexes: () => Promise<unknown> }

/** MongoDB makes a collection with its first document or index: before that it has none. */
const storedIn = (collection: Stored): Promise<Index[]> =>
  collection.indexes().then(
    (indexes) => indexes as Index[],
    (error: { code?: unknown }) => {
      if (error.code === noSuchCollection) return []
      throw error
    },
  )
