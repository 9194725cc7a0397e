import type { PayloadRequest } from 'payload'

import { compareAndSet } from '@/platform/database/compareAndSet'
import { collectStatements } from '@/platform/database/sqlite/collectStatements'
import { fail } from '@/platform/requests/fail'

import { batchFaults, isBroken, type Batch, type BatchOutcome } from './state'

/** So often a batch says that it is alive. */
const rowsAtOnce = 10
const rowsOfMemory = 50

/** Takes a batch for some work: of several who start one goes on. Throws an APIError (409) for the others. */
export const takeBatch = async (
  req: PayloadRequest,
  batch: Batch,
  from: Batch['state'],
  state: Batch['state'],
): Promise<void> => {
  // What was killed goes on with the same, or is taken back.
  const goesOn = isBroken(batch) && (batch.state === state || state === 'undoing')
  if (batch.state !== from && !goesOn) fail(req, 409, batchFaults.taken)
  const isTaken = await compareAndSet(req.payload, {
    collection: 'news-imports',
    id: String(batch.id),
    expected: {
      and: [
        { state: { equals: batch.state } },
        batch.aliveAt ? { aliveAt: { equals: batch.aliveAt } } : { aliveAt: { exists: false } },
      ],
    },
    data: { state, aliveAt: new Date().toISOString(), done: 0 },
  })
  if (!isTaken) fail(req, 409, batchFaults.taken)
}

/** Says how far a batch is, and lets the memory of what was written go. */
export const goOn = async (req: PayloadRequest, { id }: Batch, done: number): Promise<void> => {
  if (done % rowsOfMemory === 0) await collectStatements(req.payload)
  if (done % rowsAtOnce !== 0) return
  await compareAndSet(req.payload, {
    collection: 'news-imports',
    id: String(id),
    expected: { state: { not_equals: 'prepared' } },
    data: { done, aliveAt: new Date().toISOString() },
  })
}

/** Says what a batch has come to. */
export const endBatch = async (
  req: PayloadRequest,
  { id }: Batch,
  state: Batch['state'],
  outcome: BatchOutcome,
): Promise<BatchOutcome> => {
  await compareAndSet(req.payload, {
    collection: 'news-imports',
    id: String(id),
    expected: { state: { not_equals: 'prepared' } },
    data: { state, outcome },
  })
  return outcome
}
