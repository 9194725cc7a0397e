import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import Database from 'libsql'

import { fileOf } from '@/platform/database/sqlite/fileOf'
import { storedIn } from '@/platform/database/sqlite/storedIn'
import { judge } from '@/platform/database/upgrade/judge'

const migrations = [{ name: '1_first' }, { name: '2_second' }]
const columns = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, { name }])) as object
const recordColumns = columns('id', 'name', 'batch')

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stored-'))
  file = path.join(folder, 'portal.db')
  snapshot('1_first', { news: { columns: columns('id', 'title') } })
  snapshot('2_second', { news: { columns: columns('id', 'title', 'motto') } })
})
const snapshot = (name: string, tables: object) =>
  writeFileSync(
    path.join(folder, `${name}.json`),
    JSON.stringify({ tables: { ...tables, payload_migrations: { columns: recordColumns } } }),
  )
const make = (...statements: string[]) => {
  const db = new Database(file)
  for (const statement of statements) db.exec(statement)
  db.close()
}
const look = () => storedIn(file, { folder, migrations })

const news = 'CREATE TABLE news (id text, title text)'
const records = 'CREATE TABLE payload_migrations (id text, name text, batch numeric)'
const first = `INSERT INTO payload_migrations VALUES ('1', '1_first', 1)`

describe('what an SQLite file holds', () => {
  test('is nothing when there is no file, an empty one or no table in it', () => {
    const kinds = [look().kind]
    writeFileSync(file, '')
    kinds.push(look().kind)
    make('PRAGMA user_version = 1')
    expect([...kinds, look().kind]).toEqual(['nothing', 'nothing', 'nothing'])
  })

  test('is damaged when it is not SQLite', () => {
    writeFileSync(file, 'Toto je text, ne databáze. '.repeat(50))
    expect(look()).toEqual({ kind: 'damaged' })
  })

  test('is damaged when the file was cut off', () => {
    make(news, records, first)
    truncateSync(file, 4_100)
    expect(look()).toEqual({ kind: 'damaged' })
  })

  test('is foreign when a table is not ours and nothing says that it is a portal', () => {
    make(news, 'CREATE TABLE wp_posts (id text)')
    expect(look()).toEqual({ kind: 'foreign', example: 'wp_posts' })
  })

  test('is partial when our tables are there without a record', () => {
    make(news, records)
    expect(look()).toEqual({ kind: 'partial', example: 'nemá záznam o svém založení' })
  })

  test('is partial when a column that the records promise is missing', () => {
    make('CREATE TABLE news (id text)', records, first)
    expect(look()).toEqual({ kind: 'partial', example: 'chybí v ní news.title' })
  })

  test('is partial when it has a column that only a pending migration would make', () => {
    make('CREATE TABLE news (id text, title text, motto text)', records, first)
    expect(look()).toEqual({ kind: 'partial', example: 'už je v ní news.motto' })
  })

  test('is a portal with its migrations, whatever else somebody keeps beside them', () => {
    make(news, records, first, 'CREATE TABLE statistics (id text)', 'ALTER TABLE news ADD own text')
    expect(look()).toEqual({ kind: 'portal', migrations: ['1_first'] })
  })
})

test('a portal of an older version has the newer migrations before it', () => {
  const stored = { kind: 'portal' as const, migrations: ['1_first'] }
  expect(judge(stored, ['1_first', '2_second'])).toEqual({ pending: ['2_second'], fault: null })
})

test.each([
  ['file:./data/portal.db', path.resolve('data/portal.db')],
  ['file:/var/lib/portal.db?cache=shared', '/var/lib/portal.db'],
  ['file:///var/lib/m%C4%9Bsto.db', '/var/lib/město.db'],
])('%s names the file %s', (url, expected) => {
  expect(fileOf(url)).toBe(expected)
})
