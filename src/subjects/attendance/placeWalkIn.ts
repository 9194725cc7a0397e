import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import type { Registration } from '@/payload-types'
import { slotOf } from '@/subjects/registrations/given'
import { settle, type Change } from '@/subjects/registrations/settle'
import type { EventDate, SignUpEvent } from '@/subjects/registrations/signUpEvent'
import { isOpen } from '@/subjects/registrations/states'

export type WalkIn = Pick<Registration, 'name' | 'language'> & { email: string | null }

/** Which mark of a device it is, and when it was made. */
type DoorKey = { key: string; at: Date }

type Place = { event: SignUpEvent; date: EventDate; now: Date }

/**
 * Puts somebody who came on the list of a date as being there; whoever had signed up is marked. False where a namesake
 * without an e-mail is there already. A key that was placed before changes nothing.
 */
export const placeWalkIn = async (
  payload: Payload,
  place: Place,
  person: WalkIn,
  mark?: DoorKey,
): Promise<boolean> => {
  const slot = slotOf(place.date.id, person)
  const seen = {
    attendance: 'there' as const,
    attendanceAt: (mark?.at ?? place.now).toISOString(),
    ...(mark && { proof: mark.key }),
  }
  let isKnown = false
  await settle(payload, place, async ({ next }) => {
    const before = await payload.db.findOne<Registration>({
      collection: 'registrations',
      where: { slot: { equals: slot } },
    })
    if (mark && before?.proof === mark.key) return []
    isKnown = !person.email && before?.attendance === 'there'
    if (isKnown) return []
    const comes = before && isOpen(before.state)
    const change: Change = comes
      ? { before, after: { state: before.state, ...seen }, told: null }
      : {
          before,
          after: {
            ...person,
            slot,
            state: 'confirmed',
            source: 'door',
            ...seen,
            code: before?.code ?? randomUUID(),
            number: next,
            startsAt: place.date.startsAt,
            confirmUntil: null,
            offeredUntil: null,
          },
          told: null,
        }
    return [change]
  })
  return !isKnown
}
