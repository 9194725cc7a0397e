import { spawn } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { sampleRegister } from '@demo/register/sampleRegister'
import { writeSample } from '@demo/register/writeSample'

import { emptyPlace, startCms, type Cms, type Place } from '../support/cms'

let place: Place
let cms: Cms
let file: string
beforeAll(async () => {
  place = emptyPlace()
  cms = await startCms(place)
  file = writeSample(path.join(place.folder, 'registr'), sampleRegister())
})
afterAll(async () => {
  await cms.stop()
  rmSync(place.folder, { recursive: true, force: true })
})

type Ended = { code: number | null; out: string; err: string }
const run = (...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { ...process.env, DATABASE_URL: place.url, NODE_ENV: undefined }
    const child = spawn(
      process.execPath,
      ['--conditions=production', '--import', 'tsx', 'src/cli.ts', 'import', ...args],
      { env: env as unknown as NodeJS.ProcessEnv },
    )
    const said = { out: '', err: '' }
    child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
    child.on('close', (code) => resolve({ code, ...said }))
  })
const lastLine = ({ out }: Ended) => JSON.parse(String(out.trim().split('\n').at(-1)))
const services = async () =>
  (await cms.payload.count({ collection: 'services', overrideAccess: true })).totalDocs

test.each([
  ['without a kind', []],
  ['without a file', ['rpss']],
  ['of two files', ['rpss', 'a.json', 'b.json']],
  ['with an unknown option', ['rpss', 'a.json', '--force']],
  ['of what comes later', ['csv', 'a.csv']],
])('a call %s is a wrong one', async (_, args) => {
  expect((await run(...args)).code).toBe(2)
})

test('a file that is cut or not there ends with one sentence, and nothing is written', async () => {
  const whole = readFileSync(file)
  const cut = path.join(place.folder, 'registr', 'cut.json')
  writeFileSync(cut, whole.subarray(0, whole.length - 100))
  const ended = [await run('rpss', cut), await run('rpss', path.join(place.folder, 'neni.json'))]
  expect(ended.map(({ code, err }) => [code, err.trim().split('\n').length])).toEqual([
    [1, 1],
    [1, 1],
  ])
  expect(ended[0]?.err).toContain('končí uprostřed')
  expect(await services()).toBe(0)
})

test('tried, done and done again it says the same numbers, and at last that nothing changed', async () => {
  const territory = ['--territory', '990']
  const tried = await run('rpss', file, ...territory, '--dry-run')
  const numbers = { read: 60, proposed: 55, changed: 0, unchanged: 0, ended: 2, refused: 3 }
  expect([tried.code, await services()]).toEqual([0, 0])
  expect(lastLine(tried)).toEqual({ ...numbers, ms: expect.any(Number) })
  expect(tried.out).toContain('9000009 (Sdružení Javor 9): IČO 12345678 není platné')

  const done = await run('rpss', file, ...territory)
  expect([done.code, await services()]).toEqual([0, 55])
  expect(lastLine(done)).toMatchObject(numbers)
  const again = await run('rpss', file, ...territory)
  expect(lastLine(again)).toMatchObject({ proposed: 0, changed: 0, unchanged: 55, ended: 2 })
})

test('numbers that jump end with 3 and write nothing until somebody accepts them', async () => {
  const few = writeSample(path.join(place.folder, 'registr'), sampleRegister().slice(0, 30), {
    name: 'few.json',
  })
  const refused = await run('rpss', few, '--territory', '990')
  const waiting = () =>
    cms.payload.count({ collection: 'register-differences', overrideAccess: true })
  expect([refused.code, (await waiting()).totalDocs]).toEqual([3, 0])
  expect(refused.out).toMatch(/Podhorský kraj: minule 5\d služeb, teď 2\d\./)
  expect(lastLine(refused)).toMatchObject({ proposed: 0, changed: 0, ended: 0 })
  const accepted = await run('rpss', few, '--territory', '990', '--accept-jump')
  expect([accepted.code, (await waiting()).totalDocs]).toEqual([0, 30])
})
