import type { PayloadHandler, PayloadRequest } from 'payload'

import { label, say } from '@/lib/label'
import type { Registration } from '@/payload-types'
import { fail } from '@/platform/requests/fail'
import { textOf } from '@/platform/requests/textOf'
import { recordAudit } from '@/subjects/journal/recordAudit'

import { datedEvent } from './datedEvent'
import { faults } from './faults'
import { followSupported } from './followSupported'
import { marksIn } from './marksIn'
import type { Mark } from './view'
import { writeMark } from './writeMark'

/**
 * `POST /api/events/:id/attendance {occurrence?, marks: [{registration, attendance?, hours?}]}`: staff say who was there.
 * Only what is said is written, each person apart, so of two people who mark at once neither loses anything. `before` put
 * back as `marks` undoes it.
 */
export const mark: PayloadHandler = async (req) => {
  const { event, date } = await datedEvent(req, await textOf(req, 'occurrence'))
  const marks = await marksIn(req)
  const before = await standingOf(req, date.id, marks)
  const at = new Date()
  for (const each of marks) await writeMark(req.payload, date.id, { mark: each, at })

  await recordAudit(req, {
    action: 'changed',
    collection: 'registrations',
    fields: ['attendance', 'hours'],
    title: event.slug ?? event.id,
  })
  await followSupported(req, event)
  return Response.json({ before, message: say(req, stored) })
}

/** How those who are marked stood until now, as marks; all must be of the date. */
const standingOf = async (
  req: PayloadRequest,
  occurrence: string,
  marks: Mark[],
): Promise<Mark[]> => {
  const { docs } = await req.payload.db.find<Registration>({
    collection: 'registrations',
    where: { occurrence: { equals: occurrence } },
    pagination: false,
  })
  const known = new Map(docs.map((each) => [String(each.id), each]))
  return marks.map(({ registration, attendance, hours }) => {
    const was = known.get(registration)
    if (!was) return fail(req, 404, faults.stranger)
    return {
      registration,
      ...(attendance !== undefined && { attendance: was.attendance ?? null }),
      ...(hours !== undefined && { hours: was.hours ?? null }),
    }
  })
}

const stored = label('Zapsáno.', 'Stored.', 'Записано.')
