import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Migration } from 'payload'

import { pendingIn } from '../upgrade/pendingIn'
import type { StartMigrations } from '../upgrade/startMigrations'
import { migrate } from './migrate'
import { storedIn } from './storedIn'

/**
 * Lets Payload into an SQLite file only when it is a portal's of this version or an older one, and brings it
 * up to date before anything else is asked of it. A StartError is thrown before anything is written.
 */
export const migrateFirst = <Given extends object>(
  given: Given,
  file: string,
  startMigrations: Migration[],
): Given => {
  const adapter = Object.assign(given as unknown as SQLiteAdapter, {
    startMigrations,
  }) as SQLiteAdapter & StartMigrations<Migration>
  const connect = adapter.connect?.bind(adapter)

  adapter.connect = async (options) => {
    const { migrationDir: folder, startMigrations: migrations } = adapter
    if (!migrations || options?.hotReload) return connect?.(options)

    const pending = pendingIn(storedIn(file, { folder, migrations }), migrations)
    await connect?.(options)
    if (pending.length > 0) await migrate(adapter, file, migrations)
  }
  return given
}
