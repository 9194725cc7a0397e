import type { mongo } from 'mongoose'

import firstRelease from '@/migrations/mongodb/firstRelease.json' with { type: 'json' }

import type { Stored } from '../upgrade/stored'

export const recordsName = 'payload-migrations'

/** What a MongoDB database holds; looking makes no collection in it. */
export const storedIn = async (db: mongo.Db, migrations: { name: string }[]): Promise<Stored> => {
  const names = await collectionsOf(db)
  const records = await db.collection(recordsName).find().sort({ name: 1 }).toArray()
  if (records.length > 0) return { kind: 'portal', migrations: records.map(({ name }) => name) }
  if (names.length === 0) return { kind: 'nothing' }

  const missing = await missingIn(db, names)
  if (!missing) return { kind: 'portal', migrations: [String(migrations[0]?.name)] }

  const other = names.find((name) => !Object.hasOwn(firstRelease, name))
  if (other) return { kind: 'foreign', example: other }
  // A first start that was stopped while it built indexes leaves collections with nothing in them.
  return (await isEmpty(db, names))
    ? { kind: 'nothing' }
    : { kind: 'partial', example: `chybí v ní ${missing}` }
}

const collectionsOf = async (db: mongo.Db): Promise<string[]> => {
  const all = await db.listCollections({}, { nameOnly: true }).toArray()
  return all.map(({ name }) => name).filter((name) => !name.startsWith('system.'))
}

/** Release 0.1.0 made every collection and index at each start, before it served anybody. */
const missingIn = async (db: mongo.Db, names: string[]): Promise<string | null> => {
  for (const [name, indexes] of Object.entries(firstRelease)) {
    if (!names.includes(name)) return name

    const all = (await db.collection(name).indexes()) as { name: string }[]
    const present = all.map((index) => index.name)
    const missing = indexes.find((index) => !present.includes(index))
    if (missing) return `${name}.${missing}`
  }
  return null
}

const isEmpty = async (db: mongo.Db, names: string[]): Promise<boolean> => {
  for (const name of names) if (await db.collection(name).findOne()) return false
  return true
}
