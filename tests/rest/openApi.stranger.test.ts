import { execFile } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { createHandler } from '@/platform/http/createHandler'
import { createPublicCache } from '@/platform/http/publicCache'

import { password, SITE_URL, startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write } from '../support/content'

const root = process.cwd()
const run = promisify(execFile)

let cms: Cms
let server: Server
let origin: string
let folder: string
beforeAll(async () => {
  cms = await startCms()
  const ground = await prepareGround(cms.payload)
  const data = { ...sample('services', 'Denní stacionář Lípa', ground), slug: 'denni-stacionar' }
  await write(cms.payload, 'services', { ...data, isRegistered: true, _status: 'published' })
  const handler = createHandler({
    payload: cms.payload,
    rest: cms.raw,
    next: async () => undefined,
    siteUrl: SITE_URL,
    checkChanges: async () => undefined,
    cache: createPublicCache({ maxAge: 60_000, maxBytes: 10_000_000 }),
    isDevelopment: false,
  })
  server = createServer((req, res) => void handler(req, res))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  folder = mkdtempSync(path.join(tmpdir(), 'rozcestnik-client-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  server.close()
  server.closeAllConnections()
  await cms.stop()
})

/** Runs a program of a package in the folder of the stranger. */
const tool = (file: string, ...given: string[]) =>
  run(process.execPath, [path.join(root, 'node_modules', file), ...given], { cwd: folder })

test('who knows nothing but the address makes a client that reads, searches, signs in, writes and is refused', async () => {
  const document = await (await fetch(`${origin}/api/openapi.json`)).text()
  writeFileSync(path.join(folder, 'openapi.json'), document)
  copyFileSync(path.join(root, 'docs/examples/readPortal.ts'), path.join(folder, 'readPortal.ts'))
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
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['readPortal.ts'] }),
  )

  await tool('openapi-typescript/bin/cli.js', 'openapi.json', '--output', 'portal.d.ts')
  // The compiler tells its faults on standard output.
  const { stdout: faults } = await tool('typescript/bin/tsc').catch(
    (error: { stdout: string }) => error,
  )
  expect(faults).toBe('')
  const program = path.join(folder, 'readPortal.js')
  const { stdout } = await run(process.execPath, [program, origin, 'edda@demo.test', password])
  expect(JSON.parse(stdout)).toEqual({
    total: 1,
    service: 'Denní stacionář Lípa',
    provider: 'poskytovatel-a',
    found: ['denni-stacionar'],
    who: 'edda@demo.test',
    draft: ['A draft from a program', 'draft'],
    refusal: [400, 'The following path cannot be queried: nothing'],
  })
})
