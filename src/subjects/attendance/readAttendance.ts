import type { PayloadHandler } from 'payload'

import type { Certificate, Registration } from '@/payload-types'
import { single } from '@/platform/requests/parameters'
import { understood } from '@/platform/requests/understood'
import type { EventDate } from '@/subjects/registrations/signUpEvent'

import { attendeesOf } from './attendeesOf'
import { holdersOf } from './certificates/issue'
import { datedEvent } from './datedEvent'
import type { AttendanceView, Attendee } from './view'

/** `GET /api/events/:id/attendance?occurrence=`: who is awaited on a date, who was there and for how long. */
export const readAttendance: PayloadHandler = async (req) => {
  const occurrence = understood(req, (given) => single(given, 'occurrence'))
  const { date } = await datedEvent(req, occurrence || null)
  const people = await attendeesOf(req.payload, date.id)
  const certificates = await holdersOf(req.payload, date.id)
  return Response.json(
    {
      occurrence: date.id,
      startsAt: date.startsAt,
      offeredHours: lengthOf(date),
      people: people.map((person) => viewOf(person, certificates.get(String(person.id)))),
    } satisfies AttendanceView,
    { headers: { 'Cache-Control': 'private, no-store' } },
  )
}

const viewOf = (person: Registration, certificate: Certificate | undefined): Attendee => ({
  registration: String(person.id),
  name: person.name,
  hasEmail: Boolean(person.email),
  state: person.state,
  isWalkIn: person.source === 'door',
  attendance: person.attendance ?? null,
  hours: person.hours ?? null,
  certificate: certificate ? (certificate.isWaiting ? 'waiting' : 'issued') : null,
})

const hourMs = 3_600_000

/** In quarters of an hour; null where the end is not known, or the date has no hours. */
const lengthOf = ({ startsAt, endsAt, allDay }: EventDate): number | null => {
  if (!endsAt || allDay) return null
  return Math.round(((Date.parse(endsAt) - Date.parse(startsAt)) / hourMs) * 4) / 4
}
