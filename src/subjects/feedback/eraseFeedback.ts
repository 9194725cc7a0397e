import type { Payload } from 'payload'

import { daysBefore, keptDays } from '@/lib/keptDays'

/** Deletes what people said of an event, and links that nobody used, together with its sign-ups. */
export const eraseFeedback = async (payload: Payload, now: Date): Promise<void> => {
  const where = { startsAt: { less_than: daysBefore(now, keptDays.registration) } }
  await payload.db.deleteMany({ collection: 'feedback', where })
  await payload.db.deleteMany({ collection: 'feedback-links', where })
}
