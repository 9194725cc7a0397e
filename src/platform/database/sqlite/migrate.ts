import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { randomUUID } from 'node:crypto'
import { createLocalReq, type Migration } from 'payload'

import { StartError } from '@/platform/StartError'

import { pendingIn } from '../upgrade/pendingIn'
import { reasonOf } from '../upgrade/reasonOf'
import { beginAlone } from './beginAlone'
import { copyBeside } from './copyBeside'
import { storedIn } from './storedIn'
import { dropTitleKeys } from './titleKeys'

/**
 * Takes an SQLite file through the migrations that it lacks, all or none: they are one transaction, so a power
 * cut or a second process finds either the old database or the new one. A copy of the old one is kept.
 */
export const migrate = async (
  adapter: SQLiteAdapter,
  file: string,
  migrations: Migration[],
): Promise<void> => {
  const { client } = adapter
  // A migration that makes a table anew drops the old one: with this on, its rows elsewhere would go with it.
  await client.execute('PRAGMA foreign_keys = OFF')
  try {
    await beginAlone(client)
    await migrateAlone(adapter, file, migrations)
  } finally {
    await client.execute('PRAGMA foreign_keys = ON')
  }
}

type Client = SQLiteAdapter['client']

const migrateAlone = async (
  adapter: SQLiteAdapter,
  file: string,
  migrations: Migration[],
): Promise<void> => {
  const { client, migrationDir: folder, payload } = adapter
  let copy: string | null = null
  try {
    // Asked again: another process may have migrated while this one waited.
    const stored = storedIn(file, { folder, migrations })
    const pending = pendingIn(stored, migrations)
    const [next] = pending
    if (next && stored.kind !== 'nothing') {
      copy = await copyBeside(file, next)
      payload.logger.info({ copy }, 'copied the database before its migration')
    }
    const orphans = stored.kind === 'nothing' ? 0 : await countOrphans(client)
    if (pending.length > 0) await dropTitleKeys(client)
    for (const migration of migrations)
      if (pending.includes(migration.name)) await run(adapter, migration)
    if ((await countOrphans(client)) > orphans) throw new Error('rows without their document')
    await client.execute('COMMIT')
  } catch (error) {
    await client.execute('ROLLBACK').catch(() => undefined)
    throw copy ? failed(error, copy, file) : error
  }
}

const run = async (adapter: SQLiteAdapter, { name, up }: Migration): Promise<void> => {
  const { client, drizzle: db, payload } = adapter
  const started = performance.now()
  await up({ db, payload, req: await createLocalReq({}, payload) })
  await client.execute({
    sql: `INSERT INTO payload_migrations (id, name, batch)
          SELECT ?, ?, coalesce(max(batch), 0) + 1 FROM payload_migrations`,
    args: [randomUUID(), name],
  })
  const milliseconds = Math.round(performance.now() - started)
  payload.logger.info({ migration: name, milliseconds }, 'migrated')
}

const countOrphans = async (client: Client): Promise<number> =>
  (await client.execute('PRAGMA foreign_key_check')).rows.length

const failed = (error: unknown, copy: string, file: string): StartError =>
  new StartError(
    `Převod databáze se nezdařil (${reasonOf(error)}). Vrátil se zpět, obsah je, jak byl; spusťte ` +
      `předchozí verzi programu. Kdyby s ním nepracovala: zastavte portál, smažte ${file}-wal ` +
      `a ${file}-shm a na místo ${file} zkopírujte ${copy} (kopie z doby před převodem).`,
  )
