import type { Payload } from 'payload'

/** How long a decided claim is kept, in milliseconds: a year. */
const keptForMs = 365 * 24 * 3_600_000

/** Deletes claims that were decided a year ago: they hold names and messages of strangers. */
export const deleteOldClaims = async (payload: Payload, now = new Date()): Promise<void> => {
  const limit = new Date(now.getTime() - keptForMs).toISOString()
  await payload.db.deleteMany({ collection: 'claims', where: { decidedAt: { less_than: limit } } })
}
