import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import Database from 'libsql'

import { copyBeside } from '@/platform/database/sqlite/copyBeside'
import { migrations } from '@/migrations'

import { emptyPlace, type Place } from '../../support/cms'
import { inFile, titledIn } from '../asked'
import { bytesOf } from '../bytesOf'
import { openNext } from '../openNext'
import { fileIn, unpack } from '../release'

let place: Place
beforeEach(async () => {
  place = await unpack('0.1.0')
})

const copiesIn = ({ folder }: Place): string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith('portal.db.before-'))
    .map((name) => path.join(folder, name))

describe('the copy of an SQLite file before its migration', () => {
  test('is the whole old database, with what waited in the write-ahead log, and told in the log', async () => {
    const writer = new Database(fileIn(place))
    writer.exec('PRAGMA journal_mode = WAL')
    writer.exec(`UPDATE news SET author = 'čeká v protokolu'`)
    const { log } = await openNext(place)
    writer.close()
    const [copy = '', ...others] = copiesIn(place)
    const news = inFile<{ author: string; motto?: string }>(copy, 'SELECT * FROM news')
    expect([path.basename(copy), others]).toEqual([
      // Named after the first migration that the database lacked.
      expect.stringMatching(
        new RegExp(`^portal\\.db\\.before-${migrations[1]?.name}-\\d{8}T\\d{6}Z$`),
      ),
      [],
    ])
    expect([news.length, news[0]?.author, Object.keys(news[0] ?? {}).includes('motto')]).toEqual([
      25,
      'čeká v protokolu',
      false,
    ])
    expect(log).toContain(copy)
  })

  test('is made once for a migration, not at every start nor for a new database', async () => {
    await openNext(place)
    await openNext(place)
    const empty = emptyPlace()
    await openNext(empty)
    expect([copiesIn(place).length, copiesIn(empty).length]).toEqual([1, 0])
  })

  test('is named with the way back when the migration fails', async () => {
    const { said } = await openNext(place, 'broken')
    const [copy = ''] = copiesIn(place)
    expect(said).toContain(`zkopírujte ${copy}`)
    expect(existsSync(copy)).toBe(true)
  })

  test('is refused in one line when there is no room for it, and nothing has changed', async () => {
    const before = await bytesOf(place)
    const copied = copyBeside(fileIn(place), '20991231_000000_motto', async () => 20_000_000)
    await expect(copied).rejects.toThrow(
      /^Na převod databáze není ve složce .+: uvolněte aspoň 2\d MB/,
    )
    expect([copiesIn(place), await bytesOf(place)]).toEqual([[], before])
  })
})

test('a migration that makes a table anew keeps what belongs to its rows in other tables', async () => {
  const { said } = await openNext(place, 'rebuilt')
  expect([said, await titledIn(place)]).toEqual(['', 25])
})
