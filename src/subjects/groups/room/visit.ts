import type { Payload, PayloadHandler } from 'payload'

import { requireUser } from '@/platform/requests/requireUser'

import { personal, roomOf } from './ofMember'
import { paperIds } from './papers'
import { placesOf, stringsIn, type Place } from './places'

/** Whoever comes back within this time is still reading: what was new stays marked. */
const oneVisitMs = 30 * 60_000

/** `POST /api/room/visit`: somebody comes in. What has been added since the visit before is new, until the next one. */
export const visitRoom: PayloadHandler = async (req) => {
  const { id } = requireUser(req)
  const now = new Date()
  for (const place of await placesOf(req.payload, String(id), now))
    await recordVisit(req.payload, place, now)
  return Response.json(await roomOf(req), personal)
}

const recordVisit = async (payload: Payload, { group, seat }: Place, now: Date): Promise<void> => {
  const here = [...new Set((group.meetings ?? []).flatMap(paperIds))]
  const before = seat.visitedAt ? Date.parse(seat.visitedAt) : null
  const isNext = before === null || now.getTime() - before > oneVisitMs
  const shown = stringsIn(seat.shown)
  const data = {
    visitedAt: now.toISOString(),
    shown: isNext ? here : [...new Set([...shown, ...here])],
    // In the first visit everything is: to mark it all would say nothing.
    ...(isNext && { known: before === null ? here : shown }),
  }
  await payload.db.updateOne({ collection: 'room-seats', id: seat.id, data, returning: false })
}
