import type { Payload } from 'payload'

type Client = { execute: (sql: string) => Promise<unknown> }

/**
 * Lets SQLite count what its indexes hold. Without these figures its planner takes an index on a value
 * that half of the rows share, and a filtered list of 2,000 services costs a hundred times as much.
 */
export const refreshStatistics = async ({ db }: Payload): Promise<void> => {
  if (db.name !== 'sqlite') return

  const { client } = db as unknown as { client: Client }
  await client.execute('PRAGMA analysis_limit = 400')
  await client.execute('ANALYZE')
}
