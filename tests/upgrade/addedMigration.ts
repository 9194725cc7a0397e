import { sql } from '@payloadcms/db-sqlite'

import type { MongoMigration } from '@/platform/database/mongodb/migration'
import type { StartMigrations } from '@/platform/database/upgrade/startMigrations'

type Run = (sql: string) => Promise<unknown>
type OfSqlite = { name: string; up: (args: unknown) => Promise<void> }
type Added = { sqlite: (run: Run) => Promise<unknown>; mongodb: MongoMigration['up'] }

/** Migrations that only tests know, as a next version could have them. */
const added = {
  /** A field more in the news, filled for what is there. */
  motto: {
    sqlite: async (run) => {
      await run('ALTER TABLE news ADD COLUMN motto text')
      await run('ALTER TABLE news ADD COLUMN filled integer DEFAULT 0')
      await run(`UPDATE news SET motto = 'Převedeno', filled = filled + 1`)
    },
    mongodb: async ({ db, session }) => {
      await db
        .collection('news')
        .updateMany({}, { $set: { motto: 'Převedeno' }, $inc: { filled: 1 } }, { session })
    },
  },
  /** Begins like the one above and fails half-way. */
  broken: {
    sqlite: async (run) => {
      await run('ALTER TABLE news ADD COLUMN motto text')
      await run('DELETE FROM news_locales')
      await run('ALTER TABLE neni ADD COLUMN motto text')
    },
    mongodb: async ({ db, session }) => {
      await db.collection('news').deleteMany({}, { session })
      throw new Error('not as expected')
    },
  },
  /** Makes the table of news anew, as a generated migration does to change a column. */
  rebuilt: {
    sqlite: async (run) => {
      await run('PRAGMA foreign_keys = OFF')
      await run('CREATE TABLE __new_news (id text(36) PRIMARY KEY NOT NULL, slug text NOT NULL)')
      await run('INSERT INTO __new_news SELECT id, slug FROM news')
      await run('DROP TABLE news')
      await run('ALTER TABLE __new_news RENAME TO news')
      await run('PRAGMA foreign_keys = ON')
    },
    mongodb: () => Promise.resolve(),
  },
} satisfies Record<string, Added>

export type AddedName = keyof typeof added

type WithDatabase = { db: { init: (args: never) => object } }

/** The configuration of a version that has this migration after all others. */
export const addMigration = async (
  config: Promise<WithDatabase>,
  name: AddedName,
): Promise<void> => {
  const made = await config
  const { init } = made.db
  const { sqlite, mongodb } = added[name]
  const up: OfSqlite['up'] = async (args) => {
    const { db } = args as { db: { run: (statement: unknown) => Promise<unknown> } }
    await sqlite((statement) => db.run(sql.raw(statement)))
  }
  const isMongo = process.env.DATABASE_URL?.startsWith('mongodb')
  const migration = { name: fullName(name), up: isMongo ? mongodb : up }
  made.db = {
    ...made.db,
    init: (args) => {
      const adapter = init(args) as StartMigrations<object>
      return Object.assign(adapter, {
        startMigrations: [...(adapter.startMigrations ?? []), migration],
      })
    },
  }
}

export const fullName = (name: AddedName): string => `20991231_000000_${name}`
