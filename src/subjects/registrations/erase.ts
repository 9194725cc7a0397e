import type { Payload, Where } from 'payload'

import type { Certificate, Event, Project, Registration } from '@/payload-types'

import { dayMs } from './hours'

/** For how many days after the date needs are kept, and all of a registration. */
const keptDays = { needs: 7, registration: 365 } as const

const nobody = 'smazano@portal.invalid'
const mostAtOnce = 500
/** What the count of a project's people does not need. */
const unneeded = ['phone', 'answers', 'note'] as const

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
  const kept = await eventsKept(payload, now)
  const isOld = { startsAt: { less_than: before(keptDays.registration) } }
  const isKept: Where = { and: [{ event: { in: kept } }, { attendance: { equals: 'there' } }] }
  const isNotKept: Where = {
    or: [
      { event: { not_in: kept } },
      { attendance: { exists: false } },
      { attendance: { equals: 'absent' } },
    ],
  }
  if (kept.length > 0)
    await payload.db.updateMany({
      collection: 'registrations',
      where: {
        and: [isOld, isKept, { or: unneeded.map((name) => ({ [name]: { exists: true } })) }],
      },
      data: Object.fromEntries(unneeded.map((name) => [name, null])),
    })
  const { docs } = await payload.db.find<Registration>({
    collection: 'registrations',
    where: kept.length > 0 ? { and: [isOld, isNotKept] } : isOld,
    limit: mostAtOnce,
    pagination: false,
  })
  for (const { id, code, attendance } of docs) {
    await leaveTrueCertificate(payload, String(id), attendance === 'there')
    await payload.db.updateMany({
      collection: 'letters',
      where: { about: { equals: `registrations:${code}` } },
      data: { to: nobody, calendar: null, pdf: null },
    })
    await payload.db.deleteMany({
      collection: 'person-matches',
      where: { or: [{ first: { equals: String(id) } }, { second: { equals: String(id) } }] },
    })
    await payload.db.deleteOne({ collection: 'registrations', where: { id: { equals: id } } })
  }
}

/** A certificate stays true without the person; one that is not true any more goes. */
const leaveTrueCertificate = async (
  payload: Payload,
  registration: string,
  isTrue: boolean,
): Promise<void> => {
  const where = { registration: { equals: registration } }
  const found = await payload.db.findOne<Certificate>({ collection: 'certificates', where })
  if (!found) return
  if (!isTrue) return void (await payload.db.deleteOne({ collection: 'certificates', where }))
  const data = { registration: `erased:${found.code}`, isWaiting: false }
  await payload.db.updateOne({ collection: 'certificates', id: found.id, data })
}

/** Events whose attendance a project must keep for longer, by the rules of its programme. */
const eventsKept = async ({ db }: Payload, now: Date): Promise<string[]> => {
  const { docs: projects } = await db.find<Project>({
    collection: 'projects',
    where: { 'supported.keepUntil': { greater_than: now.toISOString() } },
    pagination: false,
  })
  if (projects.length === 0) return []
  const { docs } = await db.find<Event>({
    collection: 'events',
    where: { projects: { in: projects.map(({ id }) => id) } },
    pagination: false,
  })
  return docs.map(({ id }) => id)
}
