import type { Payload } from 'payload'

/** How long the desk can tell what the worker did, in milliseconds: ninety days. */
const memory = 90 * 86_400_000

/** Removes publications at a set time that were done long ago. */
export const deleteDoneJobs = (payload: Payload, now = new Date()): Promise<void> =>
  payload.db.deleteMany({
    collection: 'payload-jobs',
    where: { completedAt: { less_than: new Date(now.getTime() - memory).toISOString() } },
  })
