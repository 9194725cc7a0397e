import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'

import { migrations } from '@/migrations'
import { migrations as mongoMigrations } from '@/migrations/mongodb'

const releases = path.resolve('tests/upgrade/releases')
const names = readdirSync(releases)
const released = names.flatMap((release) =>
  Object.entries(
    JSON.parse(readFileSync(path.join(releases, release, 'migrations.json'), 'utf8')) as Record<
      string,
      string
    >,
  ).map(([file, hash]) => ({ release, file, hash })),
)
const listed = (prefix: string): string[] => [
  ...new Set(
    released
      .filter(({ file }) => path.dirname(file) === prefix)
      .map(({ file }) => path.parse(file).name),
  ),
]

describe('a migration that was released', () => {
  test.each(released)('$file is as $release had it, to the byte', ({ file, hash }) => {
    const now = readFileSync(path.resolve('src/migrations', file))
    expect(createHash('sha256').update(now).digest('hex')).toBe(hash)
  })

  test('is still in the list of SQLite, and what was added comes after it', () => {
    const before = listed('.').toSorted()
    expect(before.length).toBeGreaterThan(0)
    expect(migrations.map(({ name }) => name).slice(0, before.length)).toEqual(before)
  })

  test('is still in the list of MongoDB, which begins as that of SQLite', () => {
    const before = [String(migrations[0]?.name), ...listed('mongodb').toSorted()]
    expect(mongoMigrations.map(({ name }) => name).slice(0, before.length)).toEqual(before)
  })
})

test('every release of CHANGELOG has left a database to upgrade', () => {
  const dated = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (\d+\.\d+\.\d+) – \d/gm)]
  expect(dated.length).toBeGreaterThan(0)
  for (const [, release = ''] of dated)
    expect(existsSync(path.join(releases, release, 'portal.db.br'))).toBe(true)
})
