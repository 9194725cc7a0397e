import type { PayloadRequest } from 'payload'

import { fail } from '@/platform/requests/fail'
import { requireStaff } from '@/platform/requests/requireUser'
import { faults as registrationFaults } from '@/subjects/registrations/faults'
import { signUpEvent, type EventDate, type SignUpEvent } from '@/subjects/registrations/signUpEvent'

import { faults } from './faults'

/** For staff alone: the event of the address and one of its dates; the only one where none is named. */
export const datedEvent = async (
  req: PayloadRequest,
  occurrence: string | null,
): Promise<{ event: SignUpEvent; date: EventDate }> => {
  requireStaff(req)
  const event = await signUpEvent(req.payload, String(req.routeParams?.id))
  if (!event) return fail(req, 404, registrationFaults.event)
  const dates = event.occurrences ?? []
  const date = occurrence
    ? dates.find(({ id }) => id === occurrence)
    : dates.length === 1
      ? dates[0]
      : undefined
  return date ? { event, date } : fail(req, 400, faults.date)
}
