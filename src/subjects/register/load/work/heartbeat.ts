import type { Payload } from 'payload'

import { compareAndSet } from '@/platform/database/compareAndSet'

import type { StoredLoad } from '../state/loads'

export type Progress = Pick<StoredLoad, 'step' | 'done' | 'total'>

const everyMs = 500

/** Somebody wanted the reading stopped. */
export class StoppedError extends Error {
  override name = 'StoppedError'
}

/**
 * Says twice a second that a reading is alive and how far it is, and hears whether somebody wants it stopped: `signal`
 * is then aborted. It hears the same where the reading was given up as killed.
 */
export const startHeartbeat = (payload: Payload, id: string, progress: Progress) => {
  const stopping = new AbortController()
  let beat = Promise.resolve()

  const say = async (): Promise<void> => {
    const heard = await compareAndSet(payload, {
      collection: 'register-loads',
      id,
      expected: { and: [{ slot: { equals: 'current' } }, { state: { equals: 'running' } }] },
      data: { ...progress, aliveAt: new Date().toISOString() },
    })
    if (!heard) stopping.abort(new StoppedError())
  }
  const timer = setInterval(() => {
    // A database that is busy for a moment is asked again at the next beat.
    beat = beat.then(say).catch(() => undefined)
  }, everyMs)

  return {
    signal: stopping.signal,
    /** Ends it; what is under way is awaited, so that nothing is written over the outcome. */
    end: async (): Promise<void> => {
      clearInterval(timer)
      await beat
    },
  }
}
