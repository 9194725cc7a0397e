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

const missingInMongo = async ({ collections, versions }: MongooseAdapter): Promise<string[]> => {
  const missing: string[] = []
  for (const model of [...Object.values(collections), ...Object.values(versions)]) {
    const { toCreate } = await model.diffIndexes()
    const names = toCreate.map((keys: object) => Object.keys(keys).join('+'))
    missing.push(...names.map((name: string) => `${model.collection.name}.${name}`))
  }
  return missing
}
