import type { PayloadRequest } from 'payload'

import type { Locale } from '@/lib/label'
import type { RoomGroup } from '@/lib/roomView'
import { fail } from '@/platform/requests/fail'
import { requireUser } from '@/platform/requests/requireUser'

import { placesOf, type Place } from './places'
import { roomGroup } from './roomGroup'

/** Answers that nobody keeps in between. */
export const personal = { headers: { 'Cache-Control': 'private, no-store' } }

/** What whoever asks finds of the groups in which they sit. */
export const roomOf = async (req: PayloadRequest): Promise<{ groups: RoomGroup[] }> => {
  const { id } = requireUser(req)
  const now = new Date()
  const locale = req.i18n.language as Locale
  const places = await placesOf(req.payload, String(id), now)
  const groups = await Promise.all(
    places.map((place) => roomGroup(req.payload, place, locale, now)),
  )
  return { groups: groups.sort((one, other) => one.name.localeCompare(other.name, 'cs')) }
}

/** Where whoever asks sits in the group of the address; 404 in the given words when they do not. */
export const placeIn = async (
  req: PayloadRequest,
  missing: Parameters<typeof fail>[2],
): Promise<Place> => {
  const { id } = requireUser(req)
  const places = await placesOf(req.payload, String(id), new Date())
  const place = places.find(({ group }) => String(group.id) === String(req.routeParams?.group))
  return place ?? fail(req, 404, missing)
}
