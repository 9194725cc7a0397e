import type { Payload } from 'payload'

import type { Mistake } from '@/payload-types'
import { eraseLettersAbout } from '@/platform/mail/eraseLetters'
import { daysBefore, keptDays } from '@/lib/keptDays'

/** Deletes the addresses of people whose reports are settled, in the reports and in the letters to them. */
export const deleteReporterAddresses = async (payload: Payload, now: Date): Promise<void> => {
  const { docs } = await payload.db.find<Mistake>({
    collection: 'mistakes',
    where: {
      and: [
        { email: { exists: true } },
        {
          or: [
            { closedAt: { less_than: daysBefore(now, keptDays.reporter) } },
            { reportedAt: { less_than: daysBefore(now, keptDays.reporterAtMost) } },
          ],
        },
      ],
    },
    select: { email: true },
    limit: 500,
    pagination: false,
  })
  await eraseLettersAbout(
    payload,
    docs.map(({ id }) => `mistakes:${id}`),
  )
  for (const { id } of docs)
    await payload.db.updateOne({ collection: 'mistakes', id, data: { email: null } })
}
