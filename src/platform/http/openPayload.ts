import { getPayload, type Payload, type SanitizedConfig } from 'payload'

import { refreshStatistics } from '@/platform/database/sqlite/refreshStatistics'

/** Opens the database, which is brought up to date as it is opened. Throws when it cannot. */
export const openPayload = async (config: Promise<SanitizedConfig>): Promise<Payload> => {
  const payload = await getPayload({ config })
  await refreshStatistics(payload)
  return payload
}
