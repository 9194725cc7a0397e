import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import mongoose from 'mongoose'

import { compressed } from './compressed'

const { EJSON } = mongoose.mongo.BSON

/** Uploads that a release carries: one picture and one document; the others are named in the database only. */
const kept = { media: 'krajina.webp', files: 'pruvodce-demence.pdf' }
/** Tables of which nothing is kept: sessions, and what the portal makes again by itself. */
const leftOut = ['changes', 'payload-kv', 'payload-kvs']

type Collections = { name: string; indexes: object[]; docs: Record<string, unknown>[] }[]

/**
 * `npm run release:fixture`: the demo of this version and some work in it, on both engines, packed for the tests of
 * upgrades into tests/upgrade/releases/<version>. Run once for each release, from its commit.
 */
const pack = async (): Promise<void> => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const target = path.resolve('tests/upgrade/releases', version)
  if (existsSync(target)) throw new Error(`${target} is there: a released database is not replaced`)

  const folder = mkdtempSync(path.join(tmpdir(), 'release-'))
  mkdirSync(target, { recursive: true })
  writeFileSync(path.join(target, 'migrations.json'), `${JSON.stringify(hashes(), null, 2)}\n`)
  const file = path.join(folder, 'portal.db')
  await fill(`file:${file}`, path.join(folder, 'sqlite'))
  writeFileSync(path.join(target, 'portal.db.br'), compressed(harmlessFile(file)))
  keepUploads('sqlite', path.join(folder, 'sqlite'), target, uploadsInFile(file))

  const { MONGOMS_SYSTEM_BINARY: systemBinary } = process.env
  const mongo = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
    ...(systemBinary && { binary: { systemBinary, checkMD5: false } }),
  })
  const url = new URL(mongo.getUri())
  url.pathname = '/release'
  await fill(url.href, path.join(folder, 'mongodb'))
  const collections = await harmlessCollections(url.href)
  const lines = EJSON.stringify(collections, undefined, undefined, { relaxed: false })
  writeFileSync(path.join(target, 'portal.json.br'), compressed(Buffer.from(lines)))
  keepUploads('mongodb', path.join(folder, 'mongodb'), target, uploadsIn(collections))
  await mongo.stop()
  rmSync(folder, { recursive: true })
}

/** What this release has migrated databases by: from now on it stays as it is, to the byte. */
const hashes = (): Record<string, string> => {
  const folder = 'src/migrations'
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
  return Object.fromEntries(
    files
      .filter((file) => /\d{8}_\d{6}_\w+\.(ts|json)$/.test(file))
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(path.join(folder, file)))
          .digest('hex'),
      ]),
  )
}

const fill = async (DATABASE_URL: string, MEDIA_DIR: string): Promise<void> => {
  const PAYLOAD_SECRET = 'of a throw-away database, thirty-two characters'
  const env = { ...process.env, DATABASE_URL, MEDIA_DIR, PAYLOAD_SECRET, LOG_LEVEL: 'error' }
  for (const script of ['demo/run.ts', 'tests/upgrade/addWork.ts']) {
    const args = ['--conditions=production', '--import', 'tsx', script]
    // Not spawnSync: the log of mongod comes to this process, and mongod waits when nobody reads it.
    const [code] = await once(spawn(process.execPath, args, { env, stdio: 'inherit' }), 'exit')
    if (code !== 0) throw new Error(`${script} ended with ${code}`)
  }
}

const harmlessFile = (file: string): Buffer => {
  const copy = `${file}.packed`
  const database = new Database(file)
  for (const table of ['users_sessions', 'sqlite_stat1', ...leftOut.map(underscored)])
    if (hasTable(database, table)) database.exec(`DELETE FROM ${table}`)
  database.exec(`VACUUM INTO '${copy}'`)
  database.close()
  return readFileSync(copy)
}

const underscored = (name: string): string => name.replaceAll('-', '_')

const hasTable = (database: Database.Database, name: string): boolean =>
  database.prepare('SELECT 1 FROM sqlite_master WHERE name = ?').get(name) !== undefined

const harmlessCollections = async (url: string): Promise<Collections> => {
  const client = await mongoose.mongo.MongoClient.connect(url)
  const db = client.db()
  const collections: Collections = []
  for (const { name } of (await db.listCollections().toArray()).toSorted(byName)) {
    const indexes = await db.collection(name).indexes()
    const docs = leftOut.includes(name) ? [] : await db.collection(name).find().toArray()
    if (name === 'users') for (const person of docs) person.sessions = []
    collections.push({ name, indexes, docs })
  }
  await client.close()
  return collections
}

const byName = (one: { name: string }, other: { name: string }): number =>
  one.name < other.name ? -1 : 1

const uploadsInFile = (file: string): string[] => {
  const database = new Database(file)
  const names = Object.entries(kept).map(([table, name]) => {
    const row = database.prepare(`SELECT filename FROM ${table} WHERE original_name = ?`).get(name)
    return (row as { filename: string }).filename
  })
  database.close()
  return names
}

const uploadsIn = (collections: Collections): string[] =>
  Object.entries(kept).map(([collection, name]) => {
    const { docs = [] } = collections.find((each) => each.name === collection) ?? {}
    return String(docs.find(({ originalName }) => originalName === name)?.filename)
  })

/** A picture is kept with its smaller sizes, whose files begin with its name. */
const keepUploads = (engine: string, from: string, target: string, names: string[]): void => {
  const stems = names.map((name) => path.parse(name).name)
  for (const folder of Object.keys(kept))
    for (const file of readdirSync(path.join(from, folder)))
      if (stems.some((stem) => file.startsWith(stem)))
        cpSync(path.join(from, folder, file), path.join(target, 'media', engine, folder, file))
}

await pack()
process.exit(0)
