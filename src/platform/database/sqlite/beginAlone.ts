import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { setTimeout as wait } from 'node:timers/promises'

import { StartError } from '@/platform/StartError'

/** How long a start waits for another one that changes the same file, in milliseconds. */
const patienceMs = 120_000
const pauseMs = 200

/** Holds the file's one place of a writer until COMMIT or ROLLBACK. */
export const beginAlone = async (
  client: Pick<SQLiteAdapter['client'], 'execute'>,
): Promise<void> => {
  for (const until = Date.now() + patienceMs; ; await wait(pauseMs)) {
    try {
      await client.execute('BEGIN IMMEDIATE')
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
