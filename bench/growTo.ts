import config from '@payload-config'
import { openPayload } from '@/platform/http/openPayload'
import { refreshStatistics } from '@/platform/database/sqlite/refreshStatistics'

import { grow } from './grow'

/** Grows the catalogue to SIZE services. */
const payload = await openPayload(config)
const { client } = payload.db as unknown as {
  client?: { execute: (sql: string) => Promise<unknown> }
}
if (payload.db.name === 'sqlite') await client?.execute('PRAGMA synchronous = OFF')
await grow(payload, Number(process.env.SIZE))
await refreshStatistics(payload)
process.exit(0)
