import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { env } from './env'
import { migrations } from './migrations'
import { indexTranslations } from './sqliteIndexes'
import { queueWrites } from './sqliteQueue'

/** MongoDB: a replica set, majority writes, indexes built before the first request. */
const mongodb = () =>
  mongooseAdapter({
    url: env.databaseUrl,
    ensureIndexes: true,
    connectOptions: { serverSelectionTimeoutMS: 5_000, retryWrites: true, w: 'majority' },
    transactionOptions: { writeConcern: { w: 'majority' } },
  })

/** SQLite: one file, write-ahead log, generated migrations, no transactions (docs/decisions). */
const sqlite = () =>
  sqliteAdapter({
    client: { url: env.databaseUrl },
    idType: 'uuid',
    wal: true,
    busyTimeout: 5_000,
    push: false,
    migrationDir: path.resolve('src/migrations'),
    prodMigrations: migrations,
    beforeSchemaInit: [indexTranslations],
  })

export const isMongo = (url: string): boolean => url.startsWith('mongodb')

/** The database that DATABASE_URL names. */
export const database = () => {
  if (isMongo(env.databaseUrl)) return mongodb()

  mkdirSync(path.dirname(env.databaseUrl.replace(/^file:/, '')), { recursive: true })
  const adapter = sqlite()
  return {
    ...adapter,
    init: (...args: Parameters<typeof adapter.init>) => queueWrites(adapter.init(...args)),
  }
}
