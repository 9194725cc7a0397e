import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { startCms, type Cms } from '../support/cms'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

type Rows = { rows: Record<string, string>[] }
type Sqlite = { client: { execute: (sql: string) => Promise<Rows> } }
type Mongo = { collections: Record<string, { collection: { indexes: () => Promise<Index[]> } }> }
type Index = { key: Record<string, number> }

/** Tables of translations that SQLite would scan whole for each document of a list. */
const scannedOnSqlite = async (): Promise<string[]> => {
  const { client } = cms.payload.db as unknown as Sqlite
  const tables = await client.execute(
    "select name from sqlite_master where name like '%\\_locales' escape '\\' and type = 'table'",
  )
  const scanned: string[] = []
  for (const { name } of tables.rows) {
    const plan = await client.execute(
      `explain query plan select * from "${name}" where _parent_id = 'x'`,
    )
    if (!/USING (COVERING )?INDEX/.test(String(plan.rows[0]?.detail))) scanned.push(String(name))
  }
  return scanned
}

type RawTable = { name: string; indexes?: Record<string, { name: string; on: string | string[] }> }

const indexesOnSqlite = async (): Promise<string[]> => {
  const { client } = cms.payload.db as unknown as Sqlite
  const { rows } = await client.execute("select name from sqlite_master where type = 'index'")
  return rows.map(({ name }) => String(name))
}

/** Collections whose public lists MongoDB would scan: no index begins with the state of publication. */
const scannedOnMongo = async (): Promise<string[]> => {
  const { collections } = cms.payload.db as unknown as Mongo
  const drafted = cms.payload.config.collections.filter(({ versions }) => versions?.drafts)
  const scanned: string[] = []
  for (const { slug } of drafted) {
    const indexes = (await collections[slug]?.collection.indexes()) ?? []
    if (!indexes.some(({ key }) => Object.keys(key)[0] === '_status')) scanned.push(slug)
  }
  return scanned
}

test('no public list reads its table from end to end', async () => {
  const scanned = { sqlite: scannedOnSqlite, mongoose: scannedOnMongo }
  expect(await scanned[cms.payload.db.name as keyof typeof scanned]()).toEqual([])
})

test('the model asks for an index over the documents of each table of translations', () => {
  const { rawTables } = cms.payload.db as unknown as { rawTables?: Record<string, RawTable> }
  const translations = Object.values(rawTables ?? {}).filter(({ name }) =>
    name.endsWith('_locales'),
  )
  const without = translations.filter(
    ({ indexes }) => !Object.values(indexes ?? {}).some(({ on }) => [on].flat()[0] === '_parentID'),
  )

  expect(translations.length > 0).toBe(cms.payload.db.name === 'sqlite')
  expect(without.map(({ name }) => name)).toEqual([])
})

test('every index that the model asks for is in the database that migrations made', async () => {
  const { rawTables } = cms.payload.db as unknown as { rawTables?: Record<string, RawTable> }
  const wanted = Object.values(rawTables ?? {}).flatMap(({ indexes }) =>
    Object.values(indexes ?? {}).map(({ name }) => name),
  )
  const there = { sqlite: indexesOnSqlite, mongoose: async () => [] }
  const made = await there[cms.payload.db.name as keyof typeof there]()
  expect(wanted.filter((name) => !made.includes(name))).toEqual([])
})

/** What SQLite would refuse to delete because something names it. */
const heldOnSqlite = async (): Promise<string[]> => {
  const { client } = cms.payload.db as unknown as Sqlite
  const { rows } = await client.execute(
    `select made.name as holder, held."from" as field from sqlite_master as made, pragma_foreign_key_list(made.name) as held
     where made.type = 'table' and held.on_delete not in ('CASCADE', 'SET NULL')`,
  )
  return rows.map(({ holder, field }) => `${holder}.${field}`)
}

test('no document is held by those that name it', async () => {
  const held = { sqlite: heldOnSqlite, mongoose: async () => [] }
  expect(await held[cms.payload.db.name as keyof typeof held]()).toEqual([])
})
