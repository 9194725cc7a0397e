import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/**
 * Sends the first statement of each transaction alone. Payload's hooks ask several things at once: on a busy machine
 * one of them overtakes the one that begins the transaction, the server knows of none, and the write fails, the next
 * try likewise.
 */
export const beginAlone = <Given extends object>(given: Given): Given => {
  const adapter = given as unknown as MongooseAdapter
  const begin = adapter.beginTransaction
  adapter.beginTransaction = async (options) => {
    const id = await begin.call(adapter, options)
    const session = id === null ? undefined : adapter.sessions[id]
    const { connection } = adapter
    const any = { session, projection: { _id: 1 } }
    if (session) await connection.collection('payload-migrations').findOne({}, any)
    return id
  }
  return given
}
