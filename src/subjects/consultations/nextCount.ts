import type { Payload } from 'payload'

import { compareAndSet } from '@/platform/database/compareAndSet'

/** How many may come at once: each of them waits for those before it. */
const mostTries = 500

type Counter = {
  collection: 'comments' | 'consultations'
  id: string
  field: string
  /** The number is read by the public: documents are known to it by the time of their last change. */
  isPublic?: true
}

/**
 * Counts one further, so that of any number of callers at once each gets a number of its own. Past the transaction of
 * whoever asks: of two who come at once only one would be stored.
 */
export const nextCount = async (
  payload: Payload,
  { collection, id, field, isPublic }: Counter,
): Promise<number> => {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const row = await payload.db.findOne<{ id: string } & Record<string, unknown>>({
      collection,
      where: { id: { equals: id } },
      select: { [field]: true },
    })
    const stored = row?.[field] as number | null | undefined
    const last = stored ?? 0
    const taken = await compareAndSet(payload, {
      collection,
      id,
      expected: { [field]: typeof stored === 'number' ? { equals: stored } : { exists: false } },
      data: { [field]: last + 1, updatedAt: isPublic ? new Date().toISOString() : null },
    })
    if (taken) return last + 1
  }
  throw new Error(`No number could be issued in ${collection}`)
}
