import type { mongo } from 'mongoose'

/**
 * One change of what MongoDB stores. It speaks to the driver, with its session in every call, and not to
 * Payload: the content model of a later version would not know the shapes that it finds.
 */
export type MongoMigration = {
  name: string
  up: (args: { db: mongo.Db; session: mongo.ClientSession }) => Promise<void>
}
