import type { PayloadRequest } from 'payload'

import { idOf } from '@/lib/idOf'
import type { Registration } from '@/payload-types'
import { fail } from '@/platform/requests/fail'
import { linkTokenHash } from '@/platform/requests/linkToken'

import { faults } from './faults'
import { signUpEvent, type EventDate, type SignUpEvent } from './signUpEvent'

/** A registration with its event and date; those are null when they are not public any more. */
export type Found = {
  registration: Registration
  event: SignUpEvent | null
  date: EventDate | null
}

/** The registration to which the link of a letter leads; 404 for any other. */
export const registrationOfLink = async (req: PayloadRequest): Promise<Found> => {
  const token = String(req.routeParams?.token)
  return found(req, { tokenHash: { equals: linkTokenHash(token) } })
}

/** The registration that staff name by its id. */
export const registrationById = (req: PayloadRequest): Promise<Found> =>
  found(req, { id: { equals: String(req.routeParams?.id) } })

const found = async (
  req: PayloadRequest,
  where: Record<string, { equals: string }>,
): Promise<Found> => {
  const { db } = req.payload
  const registration = await db.findOne<Registration>({ collection: 'registrations', where })
  if (!registration) return fail(req, 404, 'tokenHash' in where ? faults.link : faults.registration)

  const event = await signUpEvent(req.payload, String(idOf(registration.event)))
  const date = event?.occurrences?.find(({ id }) => id === registration.occurrence) ?? null
  return { registration, event, date }
}
