import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import mongoose, { type mongo } from 'mongoose'
import type { CollectionSlug } from 'payload'

type Path = { _index: unknown; index: (options: object) => unknown }
type Schema = { path: (name: string) => Path | undefined }

/**
 * A number that is unique may be unset in many documents, as on SQLite: MongoDB would take the second `null`
 * for a number that is there already. Only what is set stands in the index.
 */
export const uniqueWhenSet = <Given extends object>(given: Given): Given => {
  const adapter = given as unknown as MongooseAdapter
  const init = adapter.init?.bind(adapter)
  const connect = adapter.connect?.bind(adapter)

  adapter.init = async () => {
    await init?.()
    for (const [collection, field] of fieldsOf(adapter)) {
      const { schema } = adapter.collections[collection] as unknown as { schema: Schema }
      const path = schema.path(field)
      if (path) path._index = { unique: true, ...whenSet(field) }
    }
  }
  adapter.connect = async (options) => {
    if (typeof adapter.url === 'string') await dropOlder(adapter.url, fieldsOf(adapter))
    await connect?.(options)
  }
  return given
}

/** A comparison and not a `$type`: a question for one number then finds the index. */
const whenSet = (field: string) => ({ partialFilterExpression: { [field]: { $gt: '' } } })

const fieldsOf = ({ payload }: MongooseAdapter): [CollectionSlug, string][] =>
  payload.config.collections.flatMap(({ slug, flattenedFields }) =>
    flattenedFields
      .filter((field) => field.type === 'text' && field.unique && !field.required)
      .filter((field) => !('localized' in field && field.localized))
      .map(({ name }): [CollectionSlug, string] => [slug, name]),
  )

/** Indexes that an earlier version made of every value: MongoDB does not change one, it is made anew. */
const dropOlder = async (url: string, fields: [CollectionSlug, string][]): Promise<void> => {
  const client = await mongoose.mongo.MongoClient.connect(url)
  try {
    const db = client.db()
    const stored = new Set((await db.listCollections().toArray()).map(({ name }) => name))
    for (const [collection, field] of fields.filter(([name]) => stored.has(name))) {
      const indexes = await db.collection(collection).indexes()
      const older = indexes.find(
        ({ key, unique, partialFilterExpression }) =>
          unique && !partialFilterExpression && Object.keys(key).join() === field,
      )
      if (older?.name) await drop(db.collection(collection), older.name)
    }
  } finally {
    await client.close()
  }
}

const indexNotFound = 27

/** Another process that starts at the same moment may have been first. */
const drop = async (collection: mongo.Collection, name: string): Promise<void> => {
  await collection.dropIndex(name).catch((error: { code?: unknown }) => {
    if (error.code !== indexNotFound) throw error
  })
}
