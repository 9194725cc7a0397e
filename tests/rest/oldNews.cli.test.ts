import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { emptyPlace, startCms, type Cms, type Place } from '../support/cms'
import { png } from '../support/content'
import { wordPress, wordPressPost } from '../support/oldNews'

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
      ['--conditions=production', '--import', 'tsx', 'src/cli.ts', 'import', 'news', ...args],
      { env: env as unknown as NodeJS.ProcessEnv },
    )
    const said = { out: '', err: '' }
    child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
    child.on('close', (code) => resolve({ code, ...said }))
  })
const lastLine = ({ out }: Ended) => JSON.parse(String(out.trim().split('\n').at(-1)))
const fileOf = (name: string, content: string | Buffer): string => {
  const file = path.join(place.folder, name)
  writeFileSync(file, content)
  return file
}
const count = async () => (await cms.payload.count({ collection: 'news' })).totalDocs

test('tried, done and done again it says row by row what happens, and how many', async () => {
  const pictures = path.join(place.folder, 'obrazky')
  mkdirSync(pictures)
  writeFileSync(path.join(pictures, 'a.png'), png)
  const file = fileOf(
    'web.xml',
    wordPress(
      wordPressPost({ title: 'Jedna', body: '<p>Text <img src="/a.png" alt="Dům"></p>', id: 1 }),
      wordPressPost({ title: 'Jedna', id: 2 }),
      wordPressPost({ title: 'Stránka', kind: 'page', id: 3 }),
    ),
  )
  const tried = await run(file, '--pictures', pictures, '--dry-run')
  const numbers = { rows: 2, create: 2, update: 0, unchanged: 0, leftOut: 1, errors: [] }
  expect([tried.code, lastLine(tried), await count()]).toEqual([0, numbers, 0])
  expect(tried.out).toContain('řádek 1: nový koncept „Jedna“.')
  expect(tried.out).toContain('řádek 3: „Stránka“ vynecháme, je to stránka, ne aktualita.')
  const done = await run(file, '--pictures', pictures)
  expect([done.code, lastLine(done), await count()]).toEqual([0, numbers, 2])
  expect((await cms.payload.count({ collection: 'media' })).totalDocs).toBe(1)
  const again = await run(file, '--pictures', pictures)
  expect(lastLine(again)).toEqual({ ...numbers, create: 0, unchanged: 2 })
  expect(await count()).toBe(2)
})

test('a refused row is named, ends with 1, and nothing is written', async () => {
  const before = await count()
  const ended = await run(
    fileOf('web.csv', 'titulek;datum\nDobrá;6. 5. 2019\n;1. 1. 2019\nX;včera\n'),
  )
  expect([ended.code, await count()]).toEqual([1, before])
  expect(ended.out).toContain('řádek 3: Chybí titulek.')
  expect(lastLine(ended).errors).toEqual([
    { row: 3, message: 'Chybí titulek.' },
    { row: 4, message: 'Datu „včera“ nerozumíme. Napište ho jako 5. 1. 2026 9:00.' },
  ])
})

test('a text of five million characters is refused with its row', async () => {
  const body = `<p>${'slovo '.repeat(850_000)}</p>`
  const ended = await run(fileOf('dlouhy.xml', wordPress(wordPressPost({ title: 'Dlouhá', body }))))
  expect([ended.code, lastLine(ended).errors[0]?.row]).toEqual([1, 1])
  expect(ended.out).toContain('Text je příliš dlouhý')
})

test('a file that is not there or is none ends with one sentence; a wrong call with 2', async () => {
  const ended = [
    await run(path.join(place.folder, 'neni.xml')),
    await run(fileOf('stranka.xml', '<?xml version="1.0"?><html/>')),
    await run(fileOf('x.csv', 'titulek\nA\n'), '--pictures', path.join(place.folder, 'neni')),
    await run(),
  ]
  expect(ended.map(({ code }) => code)).toEqual([1, 1, 1, 2])
  expect(ended.map(({ err }) => err.trim().split('\n').length)).toEqual([1, 1, 1, 1])
})
