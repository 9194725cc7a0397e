import { randomUUID } from 'node:crypto'
import { ValidationError, type Payload } from 'payload'

import { compareAndSet } from '@/platform/database/compareAndSet'

import { currentLoad, isSilent } from './findLoads'
import { loadFaults } from './loadFaults'
import type { StoredLoad } from './loads'

type Asked = Pick<StoredLoad, 'kind' | 'source'> & { look?: string; acceptsJump?: boolean }

const mostKept = 40

/** Notes a reading that begins; null while another one runs, be it on another instance. */
export const beginLoad = async (payload: Payload, asked: Asked): Promise<StoredLoad | null> => {
  const running = await currentLoad(payload)
  if (running && !(await releaseKilled(payload, running))) return null
  try {
    // Without a transaction: in one MongoDB refuses the second writer with a conflict instead of the unique index.
    const made = await payload.db.create({
      collection: 'register-loads',
      data: {
        ...asked,
        acceptsJump: asked.acceptsJump ?? false,
        slot: 'current',
        state: 'running',
        step: 'begin',
        done: 0,
        total: 0,
        aliveAt: new Date().toISOString(),
      },
    })
    await forgetOld(payload)
    return made as unknown as StoredLoad
  } catch (error) {
    // The slot is unique: of two that begin at once the second is refused by the database.
    if (error instanceof ValidationError) return null
    throw error
  }
}

/** Gives back the place of one that was killed; false while it is alive. */
const releaseKilled = async (payload: Payload, load: StoredLoad): Promise<boolean> => {
  if (!isSilent(load)) return false
  const released = await compareAndSet(payload, {
    collection: 'register-loads',
    id: String(load.id),
    expected: { and: [{ slot: { equals: 'current' } }, { aliveAt: { equals: load.aliveAt } }] },
    data: killed(),
  })
  return released !== null
}

/** What is said of a reading whose program ended without a word. */
export const killed = () => ({
  slot: randomUUID(),
  state: 'failed',
  fault: loadFaults.killed,
  need: 'fault',
})

const forgetOld = async (payload: Payload): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'register-loads',
    sort: '-createdAt',
    limit: 1,
    page: mostKept,
    depth: 0,
    overrideAccess: true,
  })
  const [oldest] = docs
  if (oldest)
    await payload.db.deleteMany({
      collection: 'register-loads',
      where: { createdAt: { less_than: oldest.createdAt } },
    })
}
