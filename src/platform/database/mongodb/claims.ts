import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import type { Claim, Claims, Values } from '../claims'

type Model = {
  updateOne: (filter: Values, update: { $set: Values }) => Promise<{ modifiedCount: number }>
}

/** Adds to Payload's adapter of MongoDB what ../claims describes. */
export const withClaims = <Given extends object>(given: Given): Given & Claims => {
  const adapter = given as unknown as MongooseAdapter

  const changeIf = async ({ collection, id, expected, change }: Claim): Promise<boolean> => {
    const model = adapter.collections[collection] as unknown as Model
    const { modifiedCount } = await model.updateOne(
      { _id: id, ...expected },
      { $set: { ...change, updatedAt: new Date().toISOString() } },
    )
    return modifiedCount === 1
  }

  return Object.assign(given, { changeIf })
}
