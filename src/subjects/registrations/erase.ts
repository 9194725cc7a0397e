import type { Payload } from 'payload'

import type { Registration } from '@/payload-types'
import { eraseLettersAbout } from '@/platform/mail/eraseLetters'
import { daysBefore, keptDays } from '@/lib/keptDays'

const mostAtOnce = 500

/** Deletes what is not needed any more: needs a week after the date, the rest with the addresses of letters a year after. */
export const eraseRegistrations = async (payload: Payload, now: Date): Promise<void> => {
  await payload.db.updateMany({
    collection: 'registrations',
    where: {
      and: [
        { startsAt: { less_than: daysBefore(now, keptDays.needs) } },
        { needs: { exists: true } },
      ],
    },
    data: { needs: null, needsConsentAt: null },
  })
  const { docs } = await payload.db.find<Registration>({
    collection: 'registrations',
    where: { startsAt: { less_than: daysBefore(now, keptDays.registration) } },
    limit: mostAtOnce,
    pagination: false,
  })
  await eraseLettersAbout(
    payload,
    docs.map(({ code }) => `registrations:${code}`),
  )
  for (const { id } of docs)
    await payload.db.deleteOne({ collection: 'registrations', where: { id: { equals: id } } })
}
