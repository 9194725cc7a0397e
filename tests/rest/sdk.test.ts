import { execFile } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { PayloadSDK } from '@payloadcms/sdk'

import type { Config } from '@/payload-types'

import { password, startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write } from '../support/content'
import { byKey, withMachines } from '../support/machines'
import { startPortal, type Portal } from '../support/portal'

const root = process.cwd()
const run = promisify(execFile)
const examples = ['sdkWithKey', 'sdkSignIn']

let cms: Cms
let portal: Portal
let folder: string
let machines: ReturnType<typeof withMachines>
let draft: string
beforeAll(async () => {
  cms = await startCms()
  const ground = await prepareGround(cms.payload)
  draft = await write(cms.payload, 'news', { ...sample('news', 'Koncept', ground) })
  portal = await startPortal(cms)
  machines = withMachines(cms)
  folder = mkdtempSync(path.join(tmpdir(), 'rozcestnik-sdk-'))
  for (const name of examples)
    copyFileSync(path.join(root, `docs/examples/${name}.ts`), path.join(folder, `${name}.ts`))
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }')
  const compilerOptions = {
    target: 'es2022',
    module: 'nodenext',
    strict: true,
    noUncheckedIndexedAccess: true,
    types: ['node'],
    skipLibCheck: true,
  }
  const files = examples.map((name) => `${name}.ts`)
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  portal.stop()
  await cms.stop()
})

/** Runs an example as its reader would, and reads what it says. */
const said = async (name: string, ...given: string[]): Promise<unknown> => {
  const program = path.join(folder, `${name}.js`)
  const { stdout } = await run(process.execPath, [program, portal.origin, ...given])
  return JSON.parse(stdout)
}

test('the examples compile for who has the SDK alone', async () => {
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc')
  // The compiler tells its faults on standard output.
  const { stdout } = await run(process.execPath, [compiler], { cwd: folder }).catch(
    (error: { stdout: string }) => error,
  )
  expect(stdout).toBe('')
})

test('with a key the SDK reads and writes; with one that is revoked it is told so', async () => {
  const { id, key } = await machines.machine()
  expect(await said('sdkWithKey', key)).toEqual({ totalDocs: 0, draft: 'A draft by a key' })
  await machines.revoke(id)
  expect(await said('sdkWithKey', key)).toEqual({
    refused: [401, 'The key does not hold, or no longer. An admin of the portal makes a new one.'],
  })
})

test('sdk.login answers no token; the example goes on by the cookie', async () => {
  expect(await said('sdkSignIn', 'edda@demo.test', password)).toEqual({
    hasToken: false,
    who: 'edda@demo.test',
    found: 1,
  })
})

test('sdk.login alone leaves the SDK without an account', async () => {
  const sdk = new PayloadSDK<Config>({ baseURL: `${portal.origin}/api` })
  const data = { email: 'edda@demo.test', password }
  const { user } = await sdk.login({ collection: 'users', data })
  expect(user.email).toBe('edda@demo.test')
  expect((await sdk.me({ collection: 'users' })).user).toBeNull()
})

test('what a key is answered is never kept for others, nor is it given what is kept', async () => {
  const { headers } = await machines.machine()
  const url = `${portal.origin}/api/news/${draft}?depth=0`
  const before = await fetch(url)
  const first = await fetch(url, { headers })
  const after = await fetch(url)
  const bad = await fetch(`${portal.origin}/api/news?limit=1`, { headers: byKey('nic') })
  const list = `${portal.origin}/api/news?limit=1`
  await fetch(list)
  const badAgain = await fetch(list, { headers: byKey('nic') })
  expect([before.status, first.status, after.status]).toEqual([404, 200, 404])
  expect([bad.status, badAgain.status]).toEqual([401, 401])
  expect(first.headers.get('cache-control')).toBe('private, no-store')
})
