// A throw-away database with the demo content, served by the built server until it is told to stop.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { emptyDatabase } from './database.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'rozcestnik-e2e-'))
const database = await emptyDatabase(folder)
const env = {
  ...process.env,
  DATABASE_URL: database.url,
  MEDIA_DIR: `${folder}/media`,
  PAYLOAD_SECRET: 'a secret of the journeys, thirty-two characters',
  LOG_LEVEL: 'error',
}
const node = ['--conditions=production', '--import', 'tsx']
const run = (file) => spawn(process.execPath, [...node, file], { env, stdio: 'inherit' })

const [code] = await once(run('demo/run.ts'), 'exit')
if (code !== 0) process.exit(1)

const server = run('src/main.ts')
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => server.kill(signal))
const [status] = await once(server, 'exit')
await database.stop()
rmSync(folder, { recursive: true, force: true })
process.exit(status ?? 0)
