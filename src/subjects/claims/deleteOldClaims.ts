import type { Payload } from 'payload'

import { eraseLettersAbout } from '@/platform/mail/eraseLetters'
import { daysBefore, keptDays } from '@/lib/keptDays'

/** Deletes claims that were decided a year ago, and what letters say of them: names and messages of strangers. */
export const deleteOldClaims = async (payload: Payload, now = new Date()): Promise<void> => {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'claims',
    where: { decidedAt: { less_than: daysBefore(now, keptDays.claim) } },
    select: {},
    limit: 500,
    pagination: false,
  })
  const ids = docs.map(({ id }) => String(id))
  await eraseLettersAbout(
    payload,
    ids.map((id) => `claims:${id}`),
  )
  await payload.db.deleteMany({ collection: 'claims', where: { id: { in: ids } } })
}
