import { ValidationError, type Payload } from 'payload'

import type { DigestKind } from '@/lib/digest'
import { eventTurn } from '@/lib/eventTurn'

/** What has an older date was new elsewhere: an old site's news do not fill anybody's mailbox. */
const freshDays = 14
const dayMs = 86_400_000
/** A condition holds so many values at once. */
const atOnce = 100

type Found = { key: string; kind: DigestKind; document: string }

/** Notes what anybody can read and the portal has not told of. Whoever notes the same at once is not in the way. */
export const noteAnnouncements = async (payload: Payload, now: () => Date): Promise<void> => {
  const since = new Date(now().getTime() - freshDays * dayMs).toISOString()
  const found = [
    ...(await newsSince(payload, since)),
    ...(await eventsAhead(payload, now().toISOString(), since)),
    ...(await openConsultations(payload, now().toISOString())),
  ]
  for (let at = 0; at < found.length; at += atOnce)
    await noteNew(payload, found.slice(at, at + atOnce), now)
}

const noteNew = async (payload: Payload, found: Found[], now: () => Date): Promise<void> => {
  const { docs } = await payload.db.find<{ key: string }>({
    collection: 'announcements',
    where: { key: { in: found.map(({ key }) => key) } },
    select: { key: true },
    pagination: false,
  })
  const known = new Set(docs.map(({ key }) => key))
  for (const each of found.filter(({ key }) => !known.has(key)))
    try {
      const data = { ...each, foundAt: now().toISOString() }
      await payload.db.create({ collection: 'announcements', data })
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error
    }
}

/** As anybody reads it: drafts and what waits for its time are not there. */
const publicly = { overrideAccess: false, pagination: false, depth: 0 } as const

const newsSince = async (payload: Payload, since: string): Promise<Found[]> => {
  const { docs } = await payload.find({
    collection: 'news',
    where: { publishedAt: { greater_than: since } },
    select: {},
    ...publicly,
  })
  return docs.map(({ id }) => ({ key: `news:${id}`, kind: 'news', document: String(id) }))
}

/** What is to come, and what was announced without a date; once more when it is moved or called off. */
const eventsAhead = async (payload: Payload, now: string, since: string): Promise<Found[]> => {
  const { docs } = await payload.find({
    collection: 'events',
    where: {
      or: [
        { lastEndsAt: { greater_than: now } },
        { and: [{ lastEndsAt: { exists: false } }, { updatedAt: { greater_than: since } }] },
      ],
    },
    select: { state: true, occurrences: true },
    ...publicly,
  })
  return docs.map(({ id, state, occurrences }) => ({
    key: `events:${id}:${eventTurn(state, occurrences)}`,
    kind: 'events',
    document: String(id),
  }))
}

const openConsultations = async (payload: Payload, now: string): Promise<Found[]> => {
  const { docs } = await payload.find({
    collection: 'consultations',
    where: { and: [{ opensAt: { less_than_equal: now } }, { closesAt: { greater_than: now } }] },
    select: {},
    ...publicly,
  })
  return docs.map(({ id }) => ({
    key: `consultations:${id}`,
    kind: 'consultations',
    document: String(id),
  }))
}
