import { createHash } from 'node:crypto'
import mongoose, { type mongo } from 'mongoose'
import type { Logger } from 'pino'

import { StartError } from '@/platform/StartError'

import { pendingIn } from '../upgrade/pendingIn'
import { reasonOf } from '../upgrade/reasonOf'
import type { MongoMigration } from './migration'
import { recordsName, storedIn } from './storedIn'

/** How long the server may take to answer, in milliseconds. */
const patienceMs = 5_000
const duplicateKey = 11_000

/**
 * Takes a MongoDB database through the migrations that it lacks, each in one transaction with its record, and
 * before indexes of the new shapes are built. A database that stores nothing yet gets the records alone.
 */
export const migrate = async (
  url: string,
  migrations: MongoMigration[],
  logger: Pick<Logger, 'info'>,
): Promise<void> => {
  const client = await connected(url)
  try {
    const db = client.db()
    const stored = await storedIn(db, migrations)
    const pending = pendingIn(stored, migrations)
    const isNew = stored.kind === 'nothing'
    const [first] = migrations
    // Of what was stored before there were records, the first one is noted too.
    for (const migration of migrations) {
      const isPending = pending.includes(migration.name) || migration === first
      if (isPending && (await run(client, db, migration, isNew)))
        logger.info(
          { migration: migration.name },
          isNew || migration === first ? 'recorded' : 'migrated',
        )
    }
  } finally {
    await client.close()
  }
}

const connected = async (url: string): Promise<mongo.MongoClient> => {
  try {
    return await mongoose.mongo.MongoClient.connect(url, { serverSelectionTimeoutMS: patienceMs })
  } catch (error) {
    throw new StartError(
      `K databázi MongoDB se nelze připojit (${(error as Error).name}). Běží její server a je v DATABASE_URL správná adresa?`,
    )
  }
}

/** Answers whether it did anything: another instance may have been first. */
const run = async (
  client: mongo.MongoClient,
  db: mongo.Db,
  { name, up }: MongoMigration,
  isNew: boolean,
): Promise<boolean> => {
  const records = db.collection<Record>(recordsName)
  const _id = idOf(name)
  if (await records.findOne({ name })) return false

  const session = client.startSession()
  try {
    await session.withTransaction(async () => {
      const now = new Date()
      // Written first: a second instance stops here and waits until this one is done.
      const record = { _id, name, batch: 1, createdAt: now, updatedAt: now }
      await records.insertOne(record, { session })
      if (!isNew) await up({ db, session })
    })
    return true
  } catch (error) {
    if ((error as { code?: unknown }).code === duplicateKey && (await records.findOne({ _id })))
      return false
    throw new StartError(
      `Převod databáze se nezdařil (${name}: ${reasonOf(error)}). Vrátil se zpět, obsah je, jak byl; ` +
        'spusťte předchozí verzi programu.',
    )
  } finally {
    await session.endSession()
  }
}

type Record = {
  _id: mongo.ObjectId
  name: string
  batch: number
  createdAt: Date
  updatedAt: Date
}

/** The id follows from the name, so that two instances cannot record the same migration twice. */
const idOf = (name: string): mongo.ObjectId =>
  new mongoose.mongo.ObjectId(createHash('sha256').update(name).digest('hex').slice(0, 24))
