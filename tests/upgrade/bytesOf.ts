import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import mongoose from 'mongoose'

import type { Place } from '../support/cms'
import { fileIn, withMongo } from './release'

/** A hash of all that a database holds: of its files, or of every document and index of a server's database. */
export const bytesOf = async (place: Place): Promise<string> => {
  const hash = createHash('sha256')
  if (place.url.startsWith('mongodb')) hash.update(await dump(place.url))
  else for (const file of filesOf(place)) if (existsSync(file)) hash.update(readFileSync(file))
  return hash.digest('hex')
}

const filesOf = (place: Place): string[] => [fileIn(place), `${fileIn(place)}-wal`]

const dump = (url: string): Promise<string> =>
  withMongo(url, async (db) => {
    const names = (await db.listCollections().toArray()).map(({ name }) => name).toSorted()
    const all = []
    for (const name of names) {
      const collection = db.collection(name)
      const docs = await collection.find().sort({ _id: 1 }).toArray()
      all.push({ name, docs, indexes: await collection.indexes() })
    }
    return mongoose.mongo.BSON.EJSON.stringify(all)
  })
