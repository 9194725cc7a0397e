import type { Payload } from 'payload'

import { daysBefore, keptDays } from '@/lib/keptDays'

/** Deletes what members wrote of a meeting, with the answers, once it is long over. */
export const eraseOldRoomComments = async (payload: Payload, now: Date): Promise<void> => {
  await payload.db.deleteMany({
    collection: 'room-comments',
    where: { startsAt: { less_than: daysBefore(now, keptDays.roomComment) } },
  })
}
