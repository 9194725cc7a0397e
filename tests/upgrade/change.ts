import Database from 'libsql'
import type { mongo } from 'mongoose'

import type { Place } from '../support/cms'
import { fileIn, withMongo } from './release'

type Way = { sqlite: string[]; mongodb: (db: mongo.Db) => Promise<unknown> }

const by =
  ({ sqlite, mongodb }: Way) =>
  async (place: Place): Promise<void> => {
    if (place.url.startsWith('mongodb')) {
      await withMongo(place.url, mongodb)
      return
    }
    const db = new Database(fileIn(place))
    for (const statement of sqlite) db.exec(statement)
    db.close()
  }

const record = (name: string) => (db: mongo.Db) =>
  db.collection('payload-migrations').insertOne({ name, batch: 1 })

/** Turns a database into one that this version must not touch. */
export const change = {
  toNewer: by({
    sqlite: [
      `INSERT INTO payload_migrations (id, name, batch) VALUES ('2', '20991231_000000_motto', 2)`,
    ],
    mongodb: async (db) => {
      await record('20261122_092031_initial')(db)
      await record('20991231_000000_motto')(db)
    },
  }),
  toUnreleased: by({
    sqlite: [`UPDATE payload_migrations SET name = '20261101_000000_initial'`],
    mongodb: record('20261101_000000_initial'),
  }),
  toForeign: by({
    sqlite: ['CREATE TABLE wp_posts (id integer)', 'INSERT INTO wp_posts VALUES (1)'],
    mongodb: (db) => db.collection('wp_posts').insertOne({ title: 'Cizí' }),
  }),
  toHalf: by({
    sqlite: ['DROP TABLE redirects', 'DELETE FROM payload_migrations'],
    mongodb: (db) => db.dropCollection('redirects'),
  }),
}
