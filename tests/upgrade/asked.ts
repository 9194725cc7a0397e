import Database from 'libsql'

import type { Place } from '../support/cms'
import { fileIn, withMongo } from './release'

const isMongo = process.env.TEST_ENGINE === 'mongodb'

/** Asks an SQLite file past the portal. */
export const inFile = <Row>(file: string, statement: string): Row[] => {
  const db = new Database(file)
  const rows = db.prepare(statement).all() as Row[]
  db.close()
  return rows
}

type Filled = { motto: string; filled: number }

/** What the added migration wrote into each piece of news. */
export const filledIn = (place: Place): Promise<Filled[]> | Filled[] =>
  isMongo
    ? withMongo(place.url, (db) => db.collection<Filled>('news').find().toArray())
    : inFile(fileIn(place), 'SELECT motto, filled FROM news')

/** The migrations that a database has gone through. */
export const recordsIn = async (place: Place): Promise<string[]> => {
  const rows = isMongo
    ? await withMongo(place.url, (db) =>
        db.collection<{ name: string }>('payload-migrations').find().toArray(),
      )
    : inFile<{ name: string }>(fileIn(place), 'SELECT name FROM payload_migrations')
  return rows.map(({ name }) => name).toSorted()
}

/** How many pieces of news have a title. */
export const titledIn = async (place: Place): Promise<number> =>
  isMongo
    ? withMongo(place.url, (db) => db.collection('news').countDocuments({ 'title.cs': /./ }))
    : inFile(fileIn(place), `SELECT title FROM news_locales WHERE _locale = 'cs'`).length
