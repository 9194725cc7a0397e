import config from '@payload-config'
import type { Payload } from 'payload'

import { StartError } from '@/StartError'

import { openPayload } from '../server/openPayload'
import { refreshStatistics } from '../database/sqlite/refreshStatistics'
import { people, password } from './content/people'
import { seed } from './seed'

const run = async (): Promise<void> => {
  const payload = await openPayload(config)
  await hurry(payload)
  await seed(payload)
  await refreshStatistics(payload)

  const lines = people.map(({ email, name }) => `  ${email.padEnd(18)}${String(name)}`)
  console.log(`Přihlásit se mohou (heslo ${password}):\n${lines.join('\n')}`)
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
  console.error(error instanceof StartError ? said : `Ukázkový obsah se nepodařilo uložit: ${said}`)
  process.exit(1)
}
