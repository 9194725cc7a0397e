import type { Payload, Where } from 'payload'

import { idOf } from '@/lib/idOf'
import { daysBefore, keptDays } from '@/lib/keptDays'
import type { Certificate, Event, Project, Registration } from '@/payload-types'
import { eraseLettersAbout } from '@/platform/mail/eraseLetters'

import { signUpEvent } from './signUpEvent'
import { isOpen } from './states'
import { step } from './step'

const mostAtOnce = 500
/** What the count of a project's people does not need. */
const unneeded = ['phone', 'answers', 'note', 'needs', 'needsConsentAt'] as const

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
  const kept = await eventsKept(payload, now)
  const isOld = { startsAt: { less_than: daysBefore(now, keptDays.registration) } }
  const isKept: Where = { and: [{ event: { in: kept } }, { attendance: { equals: 'there' } }] }
  const isNotKept: Where = {
    or: [
      { event: { not_in: kept } },
      { attendance: { exists: false } },
      { attendance: { equals: 'absent' } },
    ],
  }
  if (kept.length > 0) await thin(payload, { and: [isOld, isKept] })
  const { docs } = await payload.db.find<Registration>({
    collection: 'registrations',
    where: kept.length > 0 ? { and: [isOld, isNotKept] } : isOld,
    limit: mostAtOnce,
    pagination: false,
  })
  await deleteAll(payload, docs)
}

/**
 * Deletes the given registrations at once; places that they hold go to whoever waits, and nobody is written to. What a
 * programme demands as proof of attendance stays, without the rest, until its day comes.
 */
export const eraseGivenRegistrations = async (
  payload: Payload,
  registrations: Registration[],
): Promise<void> => {
  const now = new Date()
  const kept = (await eventsKept(payload, now)).map(String)
  const isKept = ({ event, attendance }: Registration) =>
    attendance === 'there' && kept.includes(String(idOf(event)))
  for (const { id, occurrence, event: of } of registrations) {
    const event = await signUpEvent(payload, String(idOf(of)))
    const date = event?.occurrences?.find((each) => each.id === occurrence)
    const isPast = date && new Date(date.startsAt) < now
    if (event && date && !isPast)
      await step(payload, { event, date, now }, id, ({ state }) =>
        isOpen(state) ? { after: { state: 'cancelled' }, told: null } : null,
      )
  }
  await thin(payload, { id: { in: registrations.filter(isKept).map(({ id }) => id) } })
  await deleteAll(
    payload,
    registrations.filter((each) => !isKept(each)),
  )
}

const thin = (payload: Payload, where: Where) =>
  payload.db.updateMany({
    collection: 'registrations',
    where: { and: [where, { or: unneeded.map((name) => ({ [name]: { exists: true } })) }] },
    data: Object.fromEntries(unneeded.map((name) => [name, null])),
  })

const deleteAll = async (payload: Payload, registrations: Registration[]): Promise<void> => {
  await eraseLettersAbout(
    payload,
    registrations.map(({ code }) => `registrations:${code}`),
  )
  for (const { id, attendance } of registrations) {
    await leaveTrueCertificate(payload, String(id), attendance === 'there')
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
