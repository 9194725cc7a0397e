import type { Payload } from 'payload'

import type { Registration } from '@/payload-types'

import type { Told } from './lettersOf'
import { settle, type Change } from './settle'
import type { EventDate, SignUpEvent } from './signUpEvent'

type Place = { event: SignUpEvent; date: EventDate; now: Date }
/** How a registration goes on, and what is told of it. */
export type Next = { after: Change['after']; told: Told | null }

/**
 * Takes one registration a step on, as it is at that moment; `next` answers null where there is nothing to do. True
 * when something was done.
 */
export const step = async (
  payload: Payload,
  place: Place,
  id: string,
  next: (before: Registration) => Next | null,
): Promise<boolean> => {
  const changes = await settle(payload, place, async () => {
    const before = await payload.db.findOne<Registration>({
      collection: 'registrations',
      where: { id: { equals: id } },
    })
    const change = before && next(before)
    return before && change ? [{ before, ...change }] : []
  })
  return changes.some(({ before }) => before?.id === id)
}
