import type { Payload } from 'payload'

import type { Mistake } from '@/payload-types'

const dayMs = 86_400_000
/** How long an address is kept after its report was closed, and at most after it was reported, in days. */
const kept = { afterClosing: 30, atMost: 365 }
const nobody = 'smazano@portal.invalid'

/** Deletes the addresses of people whose reports are settled, in the reports and in the letters to them. */
export const deleteReporterAddresses = async (payload: Payload, now: Date): Promise<void> => {
  const before = (days: number): string => new Date(now.getTime() - days * dayMs).toISOString()
  const { docs } = await payload.db.find<Mistake>({
    collection: 'mistakes',
    where: {
      and: [
        { email: { exists: true } },
        {
          or: [
            { closedAt: { less_than: before(kept.afterClosing) } },
            { reportedAt: { less_than: before(kept.atMost) } },
          ],
        },
      ],
    },
    select: { email: true },
    limit: 500,
    pagination: false,
  })
  for (const { id } of docs) {
    await payload.db.updateMany({
      collection: 'letters',
      where: {
        and: [{ about: { equals: `mistakes:${id}` } }, { template: { equals: 'mistakeAnswered' } }],
      },
      data: { to: nobody },
    })
    await payload.db.updateOne({ collection: 'mistakes', id, data: { email: null } })
  }
}
