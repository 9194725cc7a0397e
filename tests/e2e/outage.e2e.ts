import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'

const systemBinary = process.env.MONGOMS_SYSTEM_BINARY
const port = 3198
const portal = `http://localhost:${port}`
const folder = mkdtempSync(path.join(tmpdir(), 'rozcestnik-outage-'))

let mongo: MongoMemoryReplSet
let server: ChildProcess

test.skip(
  !systemBinary && process.env.REQUIRE_BOTH_ENGINES !== '1',
  'MONGOMS_SYSTEM_BINARY names no mongod that could be stopped',
)

test.beforeAll(async () => {
  test.setTimeout(300_000)
  mongo = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
    binary: { systemBinary, checkMD5: false },
  })
  const url = new URL(mongo.getUri())
  url.pathname = '/outage'
  server = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', 'src/main.ts'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: url.href,
      PAYLOAD_SECRET: 'a secret of the journeys, thirty-two characters',
      MEDIA_DIR: folder,
      SITE_URL: portal,
      PORT: String(port),
    },
  })
  await expect(() => statusOf('/healthz', 200)).toPass({ timeout: 60_000 })
})
test.afterAll(async () => {
  server.kill('SIGTERM')
  await mongo.stop()
  rmSync(folder, { recursive: true, force: true })
})

const statusOf = async (address: string, wanted: number): Promise<Response> => {
  const response = await fetch(portal + address)
  expect(response.status).toBe(wanted)
  return response
}

test('while the database is away, pages seen before go on and others say that it is temporary', async () => {
  test.setTimeout(300_000)
  await statusOf('/aktuality', 200)
  const [database] = mongo.servers
  await database?.stop({ doCleanup: false, force: false })

  const seen = await statusOf('/aktuality', 200)
  const other = await statusOf('/projekty', 503)
  const rest = await statusOf('/api/events?limit=3', 503)
  await statusOf('/healthz', 503)
  expect(await seen.text()).toContain('Aktuality')
  expect(await other.text()).toContain('jen dočasná')
  expect(await rest.json()).toMatchObject({ errors: [{ message: expect.any(String) }] })

  await database?.start(true)
  await expect(() => statusOf('/projekty', 200)).toPass({ timeout: 60_000 })
})
