import type { Payload, Where } from 'payload'

import { compareAndSet } from '@/platform/database/compareAndSet'

export type Job = { id: string; totalTried?: number | null }
/** A job that nobody has taken since it was read. */
export const wasTried = (count: number | null): Where => ({
  totalTried: count === null ? { exists: false } : { equals: count },
})
type Work = { payload: Payload; isStopping?: () => boolean }

const due = (): Where => ({
  and: [
    { completedAt: { exists: false } },
    { hasError: { not_equals: true } },
    { processing: { equals: false } },
    {
      or: [
        { waitUntil: { exists: false } },
        { waitUntil: { less_than_equal: new Date().toISOString() } },
      ],
    },
  ],
})

/**
 * Runs Payload's jobs that are due, which are publications at a set time. Payload's own runner lets two
 * instances take the same one on MongoDB.
 */
export const runJobs = async ({ payload, isStopping }: Work): Promise<void> => {
  const { docs } = await payload.db.find<Job>({
    collection: 'payload-jobs',
    where: due(),
    sort: 'createdAt',
    limit: 50,
    pagination: false,
  })
  for (const { id, totalTried = null } of docs) {
    if (isStopping?.()) return
    const isOurs = await compareAndSet(payload, {
      collection: 'payload-jobs',
      id,
      expected: { and: [{ processing: { equals: false } }, wasTried(totalTried)] },
      // The lease of a job counts from its last change.
      data: { processing: true, updatedAt: new Date().toISOString() },
    })
    if (isOurs) await payload.jobs.runByID({ id, silent: { info: true } })
  }
}
