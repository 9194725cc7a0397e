import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'

import { env } from '@/platform/env'
import { migrations } from '@/migrations'

import { withBulk as withMongoBulk } from './mongodb/bulk'
import { indexTitles } from './mongodb/indexTitles'
import { withRevisions as withMongoRevisions } from './mongodb/revisions'
import { narrowSessions } from './narrowSessions'
import { logReads } from './readLog'
import { withBulk as withSqliteBulk } from './sqlite/bulk'
import { findPages } from './sqlite/findPages'
import { indexTranslations } from './sqlite/indexTranslations'
import { queueWrites } from './sqlite/queueWrites'
import { withRevisions as withSqliteRevisions } from './sqlite/revisions'

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
  if (isMongo(env.databaseUrl)) {
    const adapter = mongodb()
    return prepared(adapter, (made) => indexTitles(withMongoBulk(withMongoRevisions(made))))
  }
  mkdirSync(path.dirname(env.databaseUrl.replace(/^file:/, '')), { recursive: true })
  return prepared(sqlite(), (made) =>
    queueWrites(findPages(withSqliteBulk(withSqliteRevisions(made)))),
  )
}

type Description<Adapter> = { init: (args: { payload: Payload }) => Adapter }

/** The same description of a database, whose adapter is changed once it is made. */
const prepared = <Adapter extends object, Given extends Description<Adapter>>(
  given: Given & Description<Adapter>,
  change: (adapter: Adapter) => Adapter,
): Given => ({ ...given, init: (args) => logReads(narrowSessions(change(given.init(args)))) })
