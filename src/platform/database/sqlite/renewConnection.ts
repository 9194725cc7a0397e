import { setTimeout } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Payload } from 'payload'

type Transaction = { commit: () => Promise<void>; close: () => void }
type Client = {
  execute: (sql: string) => Promise<unknown>
  transaction: (mode: 'read') => Promise<Transaction>
}

/**
 * For a program that writes thousands of documents alone: the driver keeps the memory of each statement as long as its
 * connection, about a megabyte for a service. A client takes a new connection after a transaction, with none of the
 * settings of the old one. It waits for the disk at checkpoints only: a program that is killed loses nothing, a machine
 * without power the last writes.
 */
export const renewConnection = async ({ db }: Payload): Promise<void> => {
  if (db.name !== 'sqlite') return

  const { client } = db as unknown as { client: Client }
  await leaveConnection(client)
  await client.execute('PRAGMA busy_timeout = 5000')
  await client.execute('PRAGMA synchronous = NORMAL')
  await collect()
}

const leaveConnection = async (client: Client): Promise<void> => {
  const transaction = await client.transaction('read')
  await transaction.commit()
  transaction.close()
}

/** The old connection weighs little in JavaScript: nothing would hurry to collect it, and it goes a turn later. */
const collect = async (): Promise<void> => {
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc') as () => void
  gc()
  await setTimeout(50)
  gc()
}
