import type { PayloadHandler } from 'payload'

import type { Awaited, DoorList } from '@/lib/checkIn'
import type { Locale } from '@/lib/label'
import { textIn } from '@/lib/textIn'
import type { Registration } from '@/payload-types'
import { single } from '@/platform/requests/parameters'
import { understood } from '@/platform/requests/understood'
import { entryCodeOf, madeOf } from '@/subjects/registrations/entryCode'
import { isOpen } from '@/subjects/registrations/states'

import { attendeesOf } from '../attendeesOf'
import { datedEvent } from '../datedEvent'

/** `GET /api/events/:id/check-in?occurrence=`: the list of a date that a device keeps for the door. */
export const readList: PayloadHandler = async (req) => {
  const { payload } = req
  const occurrence = understood(req, (given) => single(given, 'occurrence'))
  const { event, date } = await datedEvent(req, occurrence || null)
  const people = await attendeesOf(payload, date.id)
  const { docs } = await payload.db.find<Registration>({
    collection: 'registrations',
    where: { event: { equals: event.id } },
    pagination: false,
  })
  const ended = docs.filter((each) => each.occurrence === date.id && !isOpen(each.state))
  const elsewhere = docs.flatMap((each) => {
    const code = each.occurrence === date.id ? null : entryCodeOf(payload, each)
    return code ? [{ code, startsAt: each.startsAt }] : []
  })
  const awaited = (person: Registration): Awaited => ({
    registration: String(person.id),
    name: person.name,
    code: entryCodeOf(payload, person),
    attendance: person.attendance ?? null,
    at: person.attendanceAt ?? null,
  })
  return Response.json(
    {
      event: textIn(req.i18n.language as Locale, event.title),
      occurrence: date.id,
      startsAt: date.startsAt,
      endsAt: date.endsAt ?? null,
      allDay: Boolean(date.allDay),
      people: people.map(awaited),
      ended: ended.map(({ code }) => madeOf(payload, code)),
      elsewhere,
    } satisfies DoorList,
    { headers: { 'Cache-Control': 'private, no-store' } },
  )
}
