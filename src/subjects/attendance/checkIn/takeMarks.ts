import type { Payload, PayloadHandler } from 'payload'

import type { DoorResult } from '@/lib/checkIn'
import { defaultLocale } from '@/lib/label'
import type { Registration } from '@/payload-types'
import { textOf } from '@/platform/requests/textOf'
import { recordAudit } from '@/subjects/journal/recordAudit'
import type { EventDate, SignUpEvent } from '@/subjects/registrations/signUpEvent'

import { datedEvent } from '../datedEvent'
import { followSupported } from '../followSupported'
import { placeWalkIn } from '../placeWalkIn'
import { writeMark } from '../writeMark'
import { doorMarksIn, type Seen } from './doorMarksIn'

type Place = { event: SignUpEvent; date: EventDate }

/**
 * `POST /api/events/:id/check-in {occurrence?, now, marks: [{id, at, registration, attendance} | {id, at, name}]}`: what
 * was seen at the door, perhaps without a signal. Sent again it changes nothing; what was said later stands, and one mark
 * that cannot be stored holds no other back.
 */
export const takeMarks: PayloadHandler = async (req) => {
  const place = await datedEvent(req, await textOf(req, 'occurrence'))
  const seen = await doorMarksIn(req)
  const results: DoorResult[] = []
  for (const each of seen) results.push(await take(req.payload, place, each))

  if (results.some(({ outcome }) => outcome === 'stored')) {
    await recordAudit(req, {
      action: 'changed',
      collection: 'registrations',
      fields: ['attendance'],
      title: place.event.slug ?? place.event.id,
    })
    await followSupported(req, place.event)
  }
  return Response.json({ results }, { headers: { 'Cache-Control': 'private, no-store' } })
}

const take = async (payload: Payload, place: Place, { mark, at }: Seen): Promise<DoorResult> => {
  const { id } = mark
  const said = { id, at: at.toISOString() }
  if ('name' in mark) {
    const person = { name: mark.name.trim(), email: null, language: defaultLocale }
    const now = new Date()
    const isPlaced = await placeWalkIn(payload, { ...place, now }, person, {
      key: `door:${id}`,
      at,
    })
    return { ...said, outcome: isPlaced ? 'stored' : 'known', attendance: 'there' }
  }
  const { registration, attendance } = mark
  const stored = { mark: { registration, attendance }, at, givesWay: true }
  if (await writeMark(payload, place.date.id, stored))
    return { ...said, outcome: 'stored', attendance }
  return { id, ...(await standingOf(payload, place.date.id, registration, attendance)) }
}

/** Why nothing was written of somebody, and how they stand. */
const standingOf = async (
  payload: Payload,
  occurrence: string,
  registration: string,
  said: DoorResult['attendance'],
): Promise<Omit<DoorResult, 'id'>> => {
  const found = await payload.db.findOne<Registration>({
    collection: 'registrations',
    where: { and: [{ id: { equals: registration } }, { occurrence: { equals: occurrence } }] },
  })
  if (!found) return { outcome: 'gone', attendance: null, at: null }
  const attendance = found.attendance ?? null
  const outcome = attendance === said ? 'stored' : 'later'
  return { outcome, attendance, at: found.attendanceAt ?? null }
}
