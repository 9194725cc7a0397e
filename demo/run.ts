import { existsSync } from 'node:fs'
import type { Payload } from 'payload'

import config from '@payload-config'
import { demoPassword } from '@/lib/demoPassword'
import { refreshStatistics } from '@/platform/database/sqlite/refreshStatistics'
import { StartError } from '@/platform/StartError'
import { env } from '@/platform/env'
import { openPayload } from '@/platform/http/openPayload'
import { addressesPath } from '@/subjects/addresses/store/addressesPath'

import { plantAddresses } from './addresses/plantAddresses'
import { readContent } from './readContent'
import { seed } from './seed'

const run = async (): Promise<void> => {
  const entries = readContent()
  const payload = await openPayload(config)
  await hurry(payload)
  const report = await seed(payload, entries)
  await refreshStatistics(payload)
  if (!existsSync(addressesPath(env))) await plantAddresses()

  const people = entries.filter(({ collection }) => collection === 'users')
  const lines = people.map(({ key, content }) => `  ${key.padEnd(18)}${String(content.name)}`)
  console.log([...report, `Přihlásit se mohou (heslo ${demoPassword}):`, ...lines].join('\n'))
}

/** Demo content can be sown again: in this process SQLite need not wait for the disk at each of its writes. */
const hurry = async ({ db }: Payload): Promise<void> => {
  const { client } = db as unknown as { client?: { execute: (sql: string) => Promise<unknown> } }
  if (db.name === 'sqlite') await client?.execute('PRAGMA synchronous = OFF')
}

try {
  await run()
  process.exit(0)
} catch (error) {
  const said = error instanceof Error ? error.message : error
  console.error(
    error instanceof StartError ? said : `Ukázkový obsah se nepodařilo uložit:\n${String(said)}`,
  )
  process.exit(1)
}
