import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import type { Registration } from '@/payload-types'
import { slotOf } from '@/subjects/registrations/given'
import { settle, type Change } from '@/subjects/registrations/settle'
import type { EventDate, SignUpEvent } from '@/subjects/registrations/signUpEvent'
import { isOpen } from '@/subjects/registrations/states'

export type WalkIn = Pick<Registration, 'name' | 'language'> & { email: string | null }

type Place = { event: SignUpEvent; date: EventDate; now: Date }

/**
 * Puts somebody who came on the list of a date as being there; whoever had signed up is marked. False where a namesake
 * without an e-mail is there already.
 */
export const placeWalkIn = async (
  payload: Payload,
  place: Place,
  person: WalkIn,
): Promise<boolean> => {
  const slot = slotOf(place.date.id, person)
  let isKnown = false
  await settle(payload, place, async ({ next }) => {
    const before = await payload.db.findOne<Registration>({
      collection: 'registrations',
      where: { slot: { equals: slot } },
    })
    isKnown = !person.email && before?.attendance === 'there'
    if (isKnown) return []
    const comes = before && isOpen(before.state)
    const change: Change = comes
      ? { before, after: { state: before.state, attendance: 'there' }, told: null }
      : {
          before,
          after: {
            ...person,
            slot,
            state: 'confirmed',
            source: 'door',
            attendance: 'there',
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
