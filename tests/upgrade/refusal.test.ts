import { beforeAll, describe, expect, test } from '@jest/globals'

import { emptyPlace, type Place } from '../support/cms'
import { bytesOf } from './bytesOf'
import { change } from './change'
import { unpack } from './release'
import { runScript } from './runScript'

const commands: [name: string, script: string, args: string[], input: string][] = [
  ['npm start', 'src/main.ts', [], ''],
  ['npm run dev', 'src/main.ts', ['--dev'], ''],
  ['npm run seed', 'demo/run.ts', [], ''],
  [
    'npm run cli -- create-admin',
    'src/cli.ts',
    [
      'create-admin',
      '--email',
      'nova@priklad.example',
      '--name',
      'Nová správkyně',
      '--password-stdin',
    ],
    'dlouhe heslo nove spravkyne\n',
  ],
]

const newer = /^Databáze je novější než program: převod „20991231_000000_motto“ tato verze nezná\./

describe('a database of a newer version is left as it is, in one line, by', () => {
  let place: Place
  let before: string
  beforeAll(async () => {
    place = await unpack('0.1.0')
    await change.toNewer(place)
    before = await bytesOf(place)
  })

  test.each(commands)('%s', async (_, script, args, input) => {
    const { code, said } = await runScript(place, script, args, input)
    expect([code, said.trim().split('\n')]).toEqual([1, [expect.stringMatching(newer)]])
    expect(await bytesOf(place)).toBe(before)
  })
})

describe('a start leaves as it is and names', () => {
  test.each<[string, (place: Place) => Promise<void>, RegExp]>([
    [
      'a database of somebody else',
      change.toForeign,
      /^Databáze z DATABASE_URL nepatří portálu: je v ní „wp_posts“\./,
    ],
    [
      'a database of a version that was never released',
      change.toUnreleased,
      /^Databázi nezaložila žádná vydaná verze portálu \(zaznamenává „20261101_000000_initial“\)/,
    ],
    [
      'a database that was not migrated to the end',
      change.toHalf,
      /^Databáze není celá nebo je převedená jen zčásti: /,
    ],
  ])('%s', async (_, make, words) => {
    const place = make === change.toForeign ? emptyPlace() : await unpack('0.1.0')
    await make(place)
    const before = await bytesOf(place)
    const { code, said } = await runScript(place, 'src/main.ts')
    expect([code, said.trim().split('\n')]).toEqual([1, [expect.stringMatching(words)]])
    expect(await bytesOf(place)).toBe(before)
  })
})
