import { APIError, ValidationError, type PayloadRequest, type Where } from 'payload'

import { compareAndSet } from '@/platform/database/compareAndSet'
import { collectStatements } from '@/platform/database/sqlite/collectStatements'
import { fail } from '@/platform/requests/fail'

import { importFaults, isBroken, type ImportOutcome, type StoredImport } from './state'
import { notesOf, takeBack } from './takeBack'
import { writeRow } from './writeRow'

/** So often an import says that it is alive and hears whether it shall stop. */
const rowsAtOnce = 10
const rowsOfMemory = 50

/**
 * Writes all rows of a prepared import, or none: the first refusal takes everything back. One that was killed goes on
 * where it stopped. Throws an APIError (409) where there is nothing to run.
 */
export const runImport = async (
  req: PayloadRequest,
  stored: StoredImport,
  isOperator: boolean,
): Promise<{ state: StoredImport['state']; outcome: ImportOutcome }> => {
  const { plan } = stored
  if (plan.errors.length > 0) fail(req, 409, importFaults.errors)
  await take(req, stored)
  const notes = new Map((await notesOf(req, stored.id)).map((note) => [note.row, note]))
  for (const [at, planned] of plan.planned.entries()) {
    if (at % rowsAtOnce === 0 && !(await isWanted(req, stored, at)))
      return end(req, stored, 'undone', await takeBack(req, stored))
    if (at % rowsOfMemory === 0) await collectStatements(req.payload)
    const note = notes.get(planned.row)
    if (note?.state === 'written') continue
    try {
      await writeRow({ req, stored, isOperator }, planned, note)
    } catch (error) {
      if (!(error instanceof APIError)) throw error
      await takeBack(req, stored)
      return end(req, stored, 'failed', { fault: { row: planned.row, message: said(error) } })
    }
  }
  const created = plan.planned.filter(({ id }) => !id).length
  return end(req, stored, 'done', { created, updated: plan.planned.length - created })
}

/** Of several who start an import one goes on. */
const take = async (req: PayloadRequest, stored: StoredImport): Promise<void> => {
  const { state, aliveAt } = stored
  if (state !== 'prepared' && !(state === 'running' && isBroken(stored)))
    fail(req, 409, importFaults.taken)
  const asItWas: Where =
    state === 'prepared'
      ? { state: { equals: 'prepared' } }
      : { and: [{ state: { equals: 'running' } }, { aliveAt: { equals: aliveAt } }] }
  const isTaken = await compareAndSet(req.payload, {
    collection: 'table-imports',
    id: stored.id,
    expected: asItWas,
    data: { state: 'running', aliveAt: new Date().toISOString() },
  })
  if (!isTaken) fail(req, 409, importFaults.taken)
}

/** Says how far it is; null when somebody wants it stopped. */
const isWanted = (req: PayloadRequest, { id }: StoredImport, done: number) =>
  compareAndSet(req.payload, {
    collection: 'table-imports',
    id,
    expected: { state: { equals: 'running' } },
    data: { done, aliveAt: new Date().toISOString() },
  })

const end = async (
  req: PayloadRequest,
  { id, plan }: StoredImport,
  state: 'done' | 'failed' | 'undone',
  outcome: ImportOutcome,
) => {
  await compareAndSet(req.payload, {
    collection: 'table-imports',
    id,
    expected: { state: { in: ['running', 'cancelling'] } },
    data: { state, outcome, done: state === 'done' ? plan.planned.length : 0 },
  })
  return { state, outcome }
}

const said = (error: APIError): string =>
  error instanceof ValidationError
    ? error.data.errors.map(({ label, path, message }) => `${label ?? path}: ${message}`).join(' ')
    : error.message
