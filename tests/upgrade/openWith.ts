import config from '@payload-config'
import { openPayload } from '@/platform/http/openPayload'
import { StartError } from '@/platform/StartError'

import { addMigration, type AddedName } from './addedMigration'

/** Opens the database as the server does, as a version with one migration more, and says how it went. */
const [, , name] = process.argv
await addMigration(config as never, name as AddedName)
try {
  await openPayload(config)
  process.exit(0)
} catch (error) {
  process.stderr.write(`${error instanceof StartError ? error.message : String(error)}\n`)
  process.exit(1)
}
