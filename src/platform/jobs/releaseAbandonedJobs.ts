import type { Payload } from 'payload'

import { compareAndSet } from '@/platform/database/compareAndSet'

import { wasTried, type Job } from './runJobs'

/** After this long the worker that took a job counts as crashed. */
const leaseMs = 600_000
/** A job taken so many times and never finished may be what crashes workers: a poison job. */
const mostTries = 3

/** Gives back jobs whose process was killed: Payload would leave them under way for ever. */
export const releaseAbandonedJobs = async (payload: Payload, now = new Date()): Promise<void> => {
  const { docs } = await payload.db.find<Job>({
    collection: 'payload-jobs',
    where: {
      and: [
        { processing: { equals: true } },
        { updatedAt: { less_than: new Date(now.getTime() - leaseMs).toISOString() } },
      ],
    },
    limit: 50,
    pagination: false,
  })
  for (const { id, totalTried = null } of docs) {
    const tries = (totalTried ?? 0) + 1
    await compareAndSet(payload, {
      collection: 'payload-jobs',
      id,
      expected: { and: [{ processing: { equals: true } }, wasTried(totalTried)] },
      data: { processing: false, totalTried: tries, hasError: tries >= mostTries },
    })
  }
}
