import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/** Payload never asks Mongoose's documents for their methods, so fields that are called like one are no risk. */
const options = { suppressReservedKeysWarning: true }

/** Keeps warnings of Mongoose about names of fields out of what a start says to the operator. */
export const quietKeys = <Given extends object>(given: Given): Given => {
  const adapter = given as unknown as MongooseAdapter
  const init = adapter.init?.bind(adapter)

  adapter.init = async () => {
    adapter.collectionsSchemaOptions = Object.fromEntries(
      adapter.payload.config.collections.map(({ slug }) => [slug, options]),
    )
    await init?.()
  }
  return given
}
