import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { mongo } from 'mongoose'

import { env } from '@/platform/env'
import { storedIn as storedInMongo } from '@/platform/database/mongodb/storedIn'
import { fileOf } from '@/platform/database/sqlite/fileOf'
import { storedIn as storedInSqlite } from '@/platform/database/sqlite/storedIn'
import { judge, type Judgement } from '@/platform/database/upgrade/judge'
import { migrations as ofSqlite } from '@/migrations'
import { migrations as ofMongo } from '@/migrations/mongodb'

import { listed, type Check } from './finding'

/** The database is a portal's and is stored as this version of the program expects. */
export const migrations: Check = async ({ db }) => {
  const isMongo = db.name === 'mongoose'
  const { fault, pending } = isMongo
    ? await judgedMongo(db as unknown as MongooseAdapter)
    : judgedSqlite(db as unknown as SQLiteAdapter)
  if (fault) return { level: 'wrong', ...fault }
  if (pending.length === 0) return { level: 'fine', text: 'všechny převody jsou provedeny.' }

  return {
    level: 'wrong',
    text: `čeká na převod: ${listed(pending)}.`,
    hint: isMongo
      ? 'Zálohujte databázi (mongodump), zastavte všechny procesy portálu a spusťte npm start; převede ji sám.'
      : 'Spusťte npm start: databázi zkopíruje vedle ní a převede ji sám.',
  }
}

const judgedSqlite = ({ migrationDir: folder }: SQLiteAdapter): Judgement =>
  judge(
    storedInSqlite(fileOf(env.databaseUrl), { folder, migrations: ofSqlite }),
    ofSqlite.map(({ name }) => name),
  )

const judgedMongo = async ({ connection }: MongooseAdapter): Promise<Judgement> =>
  judge(
    await storedInMongo(connection.db as unknown as mongo.Db, ofMongo),
    ofMongo.map(({ name }) => name),
  )
