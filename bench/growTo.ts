import config from '@payload-config'

import { openPayload } from '@/server/openPayload'
import { refreshStatistics } from '@/database/sqlite/refreshStatistics'

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
