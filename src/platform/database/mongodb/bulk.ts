import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import type { Bulk, Values } from '../bulk'

type Model = {
  insertMany: (rows: Values[]) => Promise<unknown>
  updateMany: (filter: Values, update: { $set: Values }) => Promise<unknown>
}

/** Adds to Payload's adapter of MongoDB what ../bulk describes. */
export const withBulk = <Given extends object>(given: Given): Given & Bulk => {
  const adapter = given as unknown as MongooseAdapter
  const modelOf = (collection: string) => adapter.collections[collection] as unknown as Model

  const insertAll: Bulk['insertAll'] = async ({ collection, rows }) => {
    const now = new Date().toISOString()
    await modelOf(collection).insertMany(
      rows.map((row) => ({ ...row, createdAt: now, updatedAt: now })),
    )
  }

  const changeAll: Bulk['changeAll'] = async ({ collection, expected, change }) => {
    const $set = { ...change, updatedAt: new Date().toISOString() }
    await modelOf(collection).updateMany(expected, { $set })
  }

  return Object.assign(given, { insertAll, changeAll })
}
