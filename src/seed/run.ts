import { getPayload } from 'payload'

import { isMongo } from '../database'
import { env } from '../env'
import config from '../payload.config'
import { seed } from './seed'

const payload = await getPayload({ config })
if (!isMongo(env.databaseUrl)) await payload.db.migrate()
const t0 = Date.now()
console.log(await seed(payload), Date.now() - t0)
process.exit(0)
