import { spawn } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { emptyPlace, startCms, type Cms, type Place } from '../support/cms'

let place: Place
let cms: Cms
beforeAll(async () => {
  place = emptyPlace()
  cms = await startCms(place)
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
      ['--conditions=production', '--import', 'tsx', 'src/cli.ts', 'import', 'redirects', ...args],
      { env: env as unknown as NodeJS.ProcessEnv },
    )
    const said = { out: '', err: '' }
    child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
    child.on('close', (code) => resolve({ code, ...said }))
  })
const lastLine = ({ out }: Ended) => JSON.parse(String(out.trim().split('\n').at(-1)))
const fileOf = (name: string, text: string): string => {
  const file = path.join(place.folder, name)
  writeFileSync(file, text)
  return file
}
const count = async () => (await cms.payload.count({ collection: 'redirects' })).totalDocs

test('tried, done and done again it says how many, and the empty row', async () => {
  const file = fileOf(
    'stare.csv',
    'stará adresa;nová adresa\nhttps://stary.test/?p=1;/akce\n;\n/b.html;/a.html\n/a.html;/katalog\n',
  )
  const tried = await run(file, '--dry-run')
  expect([tried.code, await count()]).toEqual([0, 0])
  const numbers = { rows: 3, create: 3, update: 0, unchanged: 0, errors: [] }
  expect(lastLine(tried)).toEqual(numbers)
  expect(tried.out).toContain('Prázdné řádky jsme přeskočili: 3.')
  const done = await run(file)
  expect([done.code, lastLine(done), await count()]).toEqual([0, numbers, 3])
  expect(lastLine(await run(file))).toEqual({ ...numbers, create: 0, unchanged: 3 })
})

test('a refused row is named, ends with 1, and nothing is written', async () => {
  const before = await count()
  const ended = await run(fileOf('spatne.csv', 'from;to\n/dobra;/akce\n/spatna;/nikde\n'))
  expect([ended.code, await count()]).toEqual([1, before])
  const message = 'cíl /nikde na tomto portálu není, nebo není zveřejněný.'
  expect(ended.out).toContain(`řádek 3: ${message}\nNic se nezapsalo.`)
  expect(lastLine(ended)).toMatchObject({ rows: 2, errors: [{ row: 3, message }] })
})

test('a file that is not there or is no table ends with one sentence; a wrong call with 2', async () => {
  const ended = [
    await run(path.join(place.folder, 'neni.csv')),
    await run(fileOf('prazdna.csv', 'from;to\n')),
    await run(),
  ]
  expect(ended.map(({ code, err }) => [code, err.trim().split('\n').length])).toEqual([
    [1, 1],
    [1, 1],
    [2, 1],
  ])
})
