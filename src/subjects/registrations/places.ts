import type { Payload, PayloadHandler } from 'payload'

import type { DatePlaces, PlacesView } from '@/lib/registrationView'
import type { Occupancy } from '@/payload-types'
import { fail } from '@/platform/requests/fail'

import { faults } from './faults'
import { capacityOf, closesAt, runs, signUpEvent, type SignUpEvent } from './signUpEvent'

/** `GET /api/events/:id/places`: how many places there are and are taken, in all and for each date. */
export const places: PayloadHandler = async (req) => {
  const event = await signUpEvent(req.payload, String(req.routeParams?.id))
  if (!event) return fail(req, 404, faults.event)
  const occurrences = await placesOf(req.payload, event, new Date())
  const sum = (count: (each: DatePlaces) => number) =>
    occurrences.reduce((all, each) => all + count(each), 0)
  const isCounted = occurrences.length > 0 && occurrences.every(({ capacity }) => capacity !== null)
  return Response.json(
    {
      capacity: isCounted ? sum(({ capacity }) => capacity ?? 0) : null,
      taken: sum(({ taken }) => taken),
      waiting: sum(({ waiting }) => waiting),
      occurrences,
    } satisfies PlacesView,
    { headers: { 'Cache-Control': 'no-store' } },
  )
}

/** The places of each date; none where people do not sign up on the portal. */
const placesOf = async (payload: Payload, event: SignUpEvent, now: Date): Promise<DatePlaces[]> => {
  if (!event.signUpHere?.isOn) return []

  const { docs } = await payload.db.find<Occupancy>({
    collection: 'occupancies',
    where: { event: { equals: event.id } },
    limit: 100,
    pagination: false,
  })
  return (event.occurrences ?? []).map((date) => {
    const counted = docs.find(({ occurrence }) => occurrence === date.id)
    return {
      occurrence: date.id,
      capacity: capacityOf(event, date),
      taken: counted?.taken ?? 0,
      waiting: counted?.waiting ?? 0,
      isOpen: runs(event, date, now),
      closesAt: closesAt(event, date).toISOString(),
    }
  })
}
