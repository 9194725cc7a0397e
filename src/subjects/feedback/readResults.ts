import type { PayloadHandler } from 'payload'

import { stars, type DateFeedback, type Stars } from '@/lib/feedbackView'
import type { Feedback } from '@/payload-types'
import { fail } from '@/platform/requests/fail'
import { requireStaff } from '@/platform/requests/requireUser'
import { faults } from '@/subjects/registrations/faults'
import { signUpEvent } from '@/subjects/registrations/signUpEvent'

/** With fewer answers somebody could be known by what they said. */
const fewest = 3

/** `GET /api/events/:id/feedback`: for staff, what people said of an event, date by date. */
export const readResults: PayloadHandler = async (req) => {
  requireStaff(req)
  const event = await signUpEvent(req.payload, String(req.routeParams?.id))
  if (!event) return fail(req, 404, faults.event)
  const { docs } = await req.payload.db.find<Feedback>({
    collection: 'feedback',
    where: { event: { equals: String(event.id) } },
    sort: 'startsAt',
    pagination: false,
  })
  return Response.json(
    { dates: docs.map(viewOf) },
    { headers: { 'Cache-Control': 'private, no-store' } },
  )
}

const viewOf = (row: Feedback): DateFeedback => {
  const counts = Object.fromEntries(stars.map((each) => [each, row[`stars${each}`]])) as Record<
    Stars,
    number
  >
  const answers = stars.reduce((sum, each) => sum + counts[each], 0)
  const mean = stars.reduce((sum, each) => sum + each * counts[each], 0) / answers
  const { occurrence, startsAt, sentences } = row
  return {
    occurrence,
    startsAt,
    answers,
    said:
      answers < fewest
        ? null
        : { mean, counts, sentences: sentences?.split('\n').filter(Boolean) ?? [] },
  }
}
