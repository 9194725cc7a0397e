import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import mongoose, { type mongo } from 'mongoose'

import { emptyPlace, type Place } from '../support/cms'

const { EJSON } = mongoose.mongo.BSON
const releases = fileURLToPath(new URL('releases', import.meta.url))

type Index = mongo.IndexDescription
type Collections = { name: string; indexes: Index[]; docs: mongo.Document[] }[]

/** A portal as that release left it: the engine's database and the uploads, in a throw-away place. */
export const unpack = async (release: string): Promise<Place> => {
  const place = emptyPlace()
  const engine = String(process.env.TEST_ENGINE)
  const from = path.join(releases, release)
  cpSync(path.join(from, 'media', engine), path.join(place.folder, 'media'), { recursive: true })
  if (engine === 'mongodb') await restore(place.url, path.join(from, 'portal.json.br'))
  else writeFileSync(fileIn(place), unpacked(path.join(from, 'portal.db.br')))
  return place
}

export const fileIn = ({ folder }: Place): string => path.join(folder, 'portal.db')

const unpacked = (file: string): Buffer => brotliDecompressSync(readFileSync(file))

const restore = (url: string, file: string): Promise<void> =>
  withMongo(url, async (db) => {
    const collections = EJSON.parse(unpacked(file).toString(), { relaxed: false }) as Collections
    await Promise.all(
      collections.map(async ({ name, indexes, docs }) => {
        const collection = await db.createCollection(name)
        if (indexes.length > 1) await collection.createIndexes(indexes.slice(1))
        if (docs.length > 0) await collection.insertMany(docs)
      }),
    )
  })

/** Asks a MongoDB database past the portal. */
export const withMongo = async <Answer>(
  url: string,
  ask: (db: mongo.Db) => Promise<Answer>,
): Promise<Answer> => {
  const client = await mongoose.mongo.MongoClient.connect(url)
  try {
    return await ask(client.db())
  } finally {
    await client.close()
  }
}
