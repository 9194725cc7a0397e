import type { PayloadRequest } from 'payload'

import { compareAndSet } from '@/platform/database/compareAndSet'
import { fail } from '@/platform/requests/fail'

import { importFaults, isBroken, type ImportOutcome, type StoredImport } from './state'
import { takeBack } from './takeBack'

/**
 * Takes a whole import back, as far as nobody has changed since what it wrote; one that is running is told to stop, and
 * takes back what it has written by itself. Throws an APIError (409) where there is nothing to take back.
 */
export const undoImport = async (
  req: PayloadRequest,
  stored: StoredImport,
): Promise<{ state: StoredImport['state']; outcome: ImportOutcome }> => {
  const { id, state } = stored
  const isRunning = state === 'running' && !isBroken(stored)
  if (state !== 'done' && state !== 'running' && !isBroken(stored))
    fail(req, 409, importFaults.notDone)
  const isTaken = await compareAndSet(req.payload, {
    collection: 'table-imports',
    id,
    expected: { state: { equals: state } },
    data: { state: 'cancelling', aliveAt: new Date().toISOString() },
  })
  if (!isTaken) fail(req, 409, importFaults.taken)
  if (isRunning) return { state: 'cancelling', outcome: {} }

  const outcome = await takeBack(req, stored)
  await compareAndSet(req.payload, {
    collection: 'table-imports',
    id,
    expected: { state: { equals: 'cancelling' } },
    data: { state: 'undone', outcome, done: 0 },
  })
  return { state: 'undone', outcome }
}
