import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import type { StartMigrations } from '../upgrade/startMigrations'
import { migrate } from './migrate'
import type { MongoMigration } from './migration'

/**
 * Lets Payload into a MongoDB database only when it is a portal's of this version or an older one, and brings
 * it up to date before indexes are built. A StartError is thrown before anything is written.
 */
export const migrateFirst = <Given extends object>(
  given: Given,
  startMigrations: MongoMigration[],
): Given => {
  const adapter = Object.assign(given as unknown as MongooseAdapter, {
    startMigrations,
  }) as MongooseAdapter & StartMigrations<MongoMigration>
  const connect = adapter.connect?.bind(adapter)

  adapter.connect = async (options) => {
    const { payload, startMigrations: migrations, url } = adapter
    if (migrations && typeof url === 'string' && !options?.hotReload)
      await migrate(url, migrations, payload.logger)
    await connect?.(options)
  }
  return given
}
