import type { Payload } from 'payload'

type Client = { execute: (sql: string) => Promise<unknown> }

/**
 * For a program that writes much and can be run again: SQLite then waits for the disk at its checkpoints alone. A
 * program that is killed loses nothing; a machine that loses power may lose the last writes, never the order of them.
 */
export const writeManyFaster = async ({ db }: Payload): Promise<void> => {
  if (db.name !== 'sqlite') return

  const { client } = db as unknown as { client: Client }
  await client.execute('PRAGMA synchronous = NORMAL')
}
