import { beforeAll, describe, expect, test } from '@jest/globals'

import { migrations } from '@/migrations'
import { migrations as mongoMigrations } from '@/migrations/mongodb'

import { emptyPlace, type Place } from '../support/cms'
import { fullName } from './addedMigration'
import { filledIn, recordsIn, titledIn } from './asked'
import { openNext } from './openNext'
import { unpack } from './release'

const isMongo = process.env.TEST_ENGINE === 'mongodb'
/** What this version records by itself, the first release included. */
const own = (isMongo ? mongoMigrations : migrations).map(({ name }) => name)

describe('the next version with one migration more', () => {
  let place: Place
  beforeAll(async () => {
    place = await unpack('0.1.0')
    await openNext(place)
    await openNext(place)
  })

  test('fills the new field of all that was there, and started again does not do it twice', async () => {
    const all = await filledIn(place)
    expect(all).toHaveLength(25)
    expect(new Set(all.map(({ motto, filled }) => `${motto} ${filled}`))).toEqual(
      new Set(['Převedeno 1']),
    )
  })

  test('records what the database went through, the first release included', async () => {
    expect(await recordsIn(place)).toEqual([...own, fullName('motto')])
  })
})

describe('two processes that start at once', () => {
  test('migrate once, and both run', async () => {
    const place = await unpack('0.1.0')
    const ended = await Promise.all([openNext(place), openNext(place)])
    const filled = new Set((await filledIn(place)).map((each) => Number(each.filled)))
    expect(ended).toMatchObject([
      { code: 0, said: '' },
      { code: 0, said: '' },
    ])
    expect([filled, await recordsIn(place)]).toEqual([new Set([1]), [...own, fullName('motto')]])
  })

  test('make one new database of nothing', async () => {
    const place = emptyPlace()
    const ended = await Promise.all([openNext(place), openNext(place)])
    expect(ended).toMatchObject([
      { code: 0, said: '' },
      { code: 0, said: '' },
    ])
    expect(await recordsIn(place)).toEqual([...own, fullName('motto')])
  })
})

test('a migration that fails is taken back whole and told in one line', async () => {
  const place = await unpack('0.1.0')
  const { code, said } = await openNext(place, 'broken')
  expect([code, said.trim().split('\n')]).toEqual([
    1,
    [expect.stringMatching(/^Převod databáze se nezdařil \(.+\)\. Vrátil se zpět/)],
  ])
  expect(said).not.toMatch(/ALTER|DELETE|\bat /)
  expect([await titledIn(place), (await recordsIn(place)).includes(fullName('broken'))]).toEqual([
    25,
    false,
  ])
})
