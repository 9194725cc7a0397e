import type { Payload } from 'payload'

import type { Registration } from '@/payload-types'

import { dayMs } from './hours'

/** For how many days after the date needs are kept, and all of a registration. */
const keptDays = { needs: 7, registration: 365 } as const

const nobody = 'smazano@portal.invalid'
const mostAtOnce = 500

/** Deletes what is not needed any more: needs a week after the date, the rest with the addresses of letters a year after. */
export const eraseRegistrations = async (payload: Payload, now: Date): Promise<void> => {
  const before = (days: number): string => new Date(now.getTime() - days * dayMs).toISOString()
  await payload.db.updateMany({
    collection: 'registrations',
    where: {
      and: [{ startsAt: { less_than: before(keptDays.needs) } }, { needs: { exists: true } }],
    },
    data: { needs: null, needsConsentAt: null },
  })
  const { docs } = await payload.db.find<Registration>({
    collection: 'registrations',
    where: { startsAt: { less_than: before(keptDays.registration) } },
    limit: mostAtOnce,
    pagination: false,
  })
  for (const { id, code } of docs) {
    await payload.db.updateMany({
      collection: 'letters',
      where: { about: { equals: `registrations:${code}` } },
      data: { to: nobody, calendar: null },
    })
    await payload.db.deleteOne({ collection: 'registrations', where: { id: { equals: id } } })
  }
}
