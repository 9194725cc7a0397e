import { getPayload } from 'payload'

import { isMongo } from '../database'
import { env } from '../env'
import config from '../payload.config'
import { people, password } from './content/people'
import { seed } from './seed'

const run = async (): Promise<void> => {
  const payload = await getPayload({ config })
  if (!isMongo(env.databaseUrl)) await payload.db.migrate()
  await seed(payload)

  const lines = people.map(({ email, name }) => `  ${email.padEnd(18)}${String(name)}`)
  console.log(`Přihlásit se mohou (heslo ${password}):\n${lines.join('\n')}`)
}

// Node 20 ends a program whose only business is a module that the TypeScript loader is still reading.
setInterval(() => undefined, 1_000)

try {
  await run()
  process.exit(0)
} catch (error) {
  console.error(
    `Ukázkový obsah se nepodařilo uložit: ${error instanceof Error ? error.message : error}`,
  )
  process.exit(1)
}
