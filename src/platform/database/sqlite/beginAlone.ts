import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { setTimeout as wait } from 'node:timers/promises'

import { StartError } from '@/platform/StartError'

/** How long a start waits for another one that changes the same file, in milliseconds. */
const patienceMs = 120_000
const pauseMs = 200

type Client = Pick<SQLiteAdapter['client'], 'execute' | 'executeMultiple'>

/**
 * Begins to write, or throws SQLITE_BUSY. Tried first in a way that takes itself back: a refused `execute` leaves its
 * statement open until memory is swept, and each COMMIT before that fails.
 */
export const begin = async (client: Client): Promise<void> => {
  await client.executeMultiple('BEGIN IMMEDIATE')
  await client.execute('BEGIN IMMEDIATE')
}

/** Holds the file's one place of a writer until COMMIT or ROLLBACK. */
export const beginAlone = async (client: Client): Promise<void> => {
  for (const until = Date.now() + patienceMs; ; await wait(pauseMs)) {
    try {
      await begin(client)
      return
    } catch (error) {
      if (!String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')) throw error
      if (Date.now() > until)
        throw new StartError(
          'Do databáze právě zapisuje jiný proces. Zastavte ho, nebo počkejte, a spusťte portál znovu.',
        )
    }
  }
}
