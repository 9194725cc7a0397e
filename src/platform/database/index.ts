import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Migration, Payload } from 'payload'

import { env } from '@/platform/env'
import { migrations } from '@/migrations'
import { migrations as mongoMigrations } from '@/migrations/mongodb'

import { beginAlone } from './mongodb/beginAlone'
import { withBulk as withMongoBulk } from './mongodb/bulk'
import { czechOrder as czechMongoOrder } from './mongodb/czechOrder'
import { foldedLike as foldedMongoLike } from './mongodb/foldedLike'
import { indexTitles } from './mongodb/indexTitles'
import { migrateFirst as migrateMongoFirst } from './mongodb/migrateFirst'
import { quietKeys } from './mongodb/quietKeys'
import { separateConditions } from './mongodb/separateConditions'
import { withTogether as withMongoTogether } from './mongodb/together'
import { uniqueWhenSet } from './mongodb/uniqueWhenSet'
import { withRevisions as withMongoRevisions } from './mongodb/revisions'
import { narrowSessions } from './narrowSessions'
import { logReads } from './readLog'
import { withBulk as withSqliteBulk } from './sqlite/bulk'
import { czechOrder as czechSqliteOrder } from './sqlite/czechOrder'
import { emptyIsNotIn } from './sqlite/emptyIsNotIn'
import { fileOf } from './sqlite/fileOf'
import { findPages } from './sqlite/findPages'
import { foldedLike as foldedSqliteLike } from './sqlite/foldedLike'
import { indexTranslations } from './sqlite/indexTranslations'
import { migrateFirst as migrateSqliteFirst } from './sqlite/migrateFirst'
import { withOneWrite } from './sqlite/oneWrite'
import { queueWrites } from './sqlite/queueWrites'
import { withRevisions as withSqliteRevisions } from './sqlite/revisions'
import { withTogether as withSqliteTogether } from './sqlite/together'

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
    beforeSchemaInit: [indexTranslations],
  })

const isMongo = (url: string): boolean => url.startsWith('mongodb')

/** The database that DATABASE_URL names. */
export const database = () => {
  if (isMongo(env.databaseUrl)) {
    const adapter = mongodb()
    return prepared(adapter, (made) => {
      const indexed = uniqueWhenSet(
        indexTitles(withMongoTogether(withMongoBulk(withMongoRevisions(beginAlone(made))))),
      )
      const asking = separateConditions(czechMongoOrder(foldedMongoLike(quietKeys(indexed))))
      return migrateMongoFirst(asking, mongoMigrations)
    })
  }
  const file = fileOf(env.databaseUrl)
  mkdirSync(path.dirname(file), { recursive: true })
  return prepared(sqlite(), (made) =>
    czechSqliteOrder(
      migrateSqliteFirst(
        queueWrites(
          findPages(
            emptyIsNotIn(
              foldedSqliteLike(
                withOneWrite(withSqliteTogether(withSqliteBulk(withSqliteRevisions(made)))),
              ),
            ),
          ),
        ),
        file,
        migrations as Migration[],
      ),
    ),
  )
}

type Description<Adapter> = { init: (args: { payload: Payload }) => Adapter }

/** The same description of a database, whose adapter is changed once it is made. */
const prepared = <Adapter extends object, Given extends Description<Adapter>>(
  given: Given & Description<Adapter>,
  change: (adapter: Adapter) => Adapter,
): Given => ({ ...given, init: (args) => logReads(narrowSessions(change(given.init(args)))) })
