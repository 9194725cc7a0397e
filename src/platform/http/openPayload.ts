import { getPayload, type Migration, type Payload, type SanitizedConfig } from 'payload'

import { isMongo } from '@/platform/database'
import { env } from '@/platform/env'
import { migrations } from '@/migrations'
import { refreshStatistics } from '@/platform/database/sqlite/refreshStatistics'

/** Opens the database and brings an SQLite file to the newest schema. Throws when it cannot. */
export const openPayload = async (config: Promise<SanitizedConfig>): Promise<Payload> => {
  const payload = await getPayload({ config })
  // In production Payload migrates by itself as it connects (prodMigrations).
  if (!isMongo(env.databaseUrl) && !env.isProduction)
    await payload.db.migrate({ migrations: migrations as Migration[] })

  await refreshStatistics(payload)
  return payload
}
