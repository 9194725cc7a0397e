import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import type { OneWrite } from '../allOrNothing'
import { begin } from './beginAlone'

/**
 * Adds to Payload's adapter of SQLite what ../allOrNothing describes. Its turn in the queue (./queueWrites) keeps
 * everybody else out: the file has one connection, whose statements would all belong to the transaction.
 */
export const withOneWrite = <Given extends object>(given: Given): Given & OneWrite => {
  const oneWrite: OneWrite['oneWrite'] = async (work) => {
    const { client } = given as unknown as Pick<SQLiteAdapter, 'client'>
    await begin(client)
    try {
      await work()
      await client.execute('COMMIT')
    } catch (error) {
      await client.execute('ROLLBACK')
      throw error
    }
  }

  return Object.assign(given, { oneWrite })
}
