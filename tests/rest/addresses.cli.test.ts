import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { writeSampleAddresses } from '@demo/addresses/writeSample'
import { openAddresses } from '@/subjects/addresses/store/openAddresses'

let folder: string
let csv: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'addresses-'))
  csv = writeSampleAddresses(path.join(folder, 'csv'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const store = () => path.join(folder, 'portal.addresses.db')
const start = (...args: string[]): ChildProcess => {
  const env = {
    ...process.env,
    DATABASE_URL: `file:${folder}/portal.db`,
    PAYLOAD_SECRET: 'a'.repeat(32),
    SITE_URL: 'http://portal.test',
    NODE_ENV: undefined,
  }
  return spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', 'src/cli.ts', 'import', 'addresses', ...args],
    { env: env as unknown as NodeJS.ProcessEnv },
  )
}
type Ended = { code: number | null; out: string; err: string }
const run = (...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const child = start(...args)
    const said = { out: '', err: '' }
    child.stdout?.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
    child.stderr?.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
    child.on('close', (code) => resolve({ code, ...said }))
  })
const lastLine = ({ out }: Ended) => JSON.parse(String(out.trim().split('\n').at(-1)))

test('tried, done and done again it says how many and of which day; it makes no database', async () => {
  const numbers = { files: 3, municipalities: 3, addresses: 33, withoutPosition: 0, before: 0 }
  const tried = await run(csv, '--dry-run')
  expect([tried.code, lastLine(tried), existsSync(store())]).toEqual([0, numbers, false])
  const done = await run(csv)
  expect([done.code, lastLine(done)]).toEqual([0, numbers])
  expect(done.out.replace(/\u00a0/g, ' ')).toContain('Stav k 31. 10. 2026.')
  const again = await run(csv, '--territory', '990102')
  expect(lastLine(again)).toEqual({ ...numbers, municipalities: 1, addresses: 6, before: 33 })
  expect(existsSync(path.join(folder, 'portal.db'))).toBe(false)
})

test('a fault is one sentence and 1, a wrong call 2', async () => {
  const wrong = [
    await run(path.join(folder, 'neni.csv')),
    await run(csv, '--territory', 'Praha'),
    await run(),
  ]
  expect(wrong.map(({ code }) => code)).toEqual([1, 1, 2])
  expect(wrong[0]?.err).toBe(`Soubor ${path.join(folder, 'neni.csv')} tu není.\n`)
  expect(wrong[1]?.err).toContain('Území Praha neznáme.')
})

test('killed in the middle it leaves the old addresses', async () => {
  await run(csv)
  const endless = path.join(csv, 'z.csv')
  // A file of which no byte comes: the program waits in the middle of its work.
  execFileSync('mkfifo', [endless])
  const child = start(csv)
  const isUnderway = () => readdirSync(folder).some((name) => name.endsWith('.new'))
  while (!isUnderway() && child.exitCode === null) await new Promise(setImmediate)
  const ended = new Promise((resolve) => child.on('close', resolve))
  child.kill('SIGKILL')
  await ended
  rmSync(endless)
  expect([isUnderway(), openAddresses(store())?.count]).toEqual([true, 33])
  expect(lastLine(await run(csv))).toMatchObject({ addresses: 33, before: 33 })
})
