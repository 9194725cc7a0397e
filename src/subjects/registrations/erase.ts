import type { Payload } from 'payload'

import type { Registration } from '@/payload-types'
import { eraseLettersAbout } from '@/platform/mail/eraseLetters'
import { idOf } from '@/lib/idOf'
import { daysBefore, keptDays } from '@/lib/keptDays'

import { signUpEvent } from './signUpEvent'
import { isOpen } from './states'
import { step } from './step'

const mostAtOnce = 500

/** Deletes what is not needed any more: needs a week after the date, the rest with the addresses of letters a year after. */
export const eraseRegistrations = async (payload: Payload, now: Date): Promise<void> => {
  await payload.db.updateMany({
    collection: 'registrations',
    where: {
      and: [
        { startsAt: { less_than: daysBefore(now, keptDays.needs) } },
        { needs: { exists: true } },
      ],
    },
    data: { needs: null, needsConsentAt: null },
  })
  const { docs } = await payload.db.find<Registration>({
    collection: 'registrations',
    where: { startsAt: { less_than: daysBefore(now, keptDays.registration) } },
    limit: mostAtOnce,
    pagination: false,
  })
  await deleteAll(payload, docs)
}

/** Deletes the given registrations at once; places that they hold go to whoever waits, and nobody is written to. */
export const eraseGivenRegistrations = async (
  payload: Payload,
  registrations: Registration[],
): Promise<void> => {
  for (const { id, occurrence, event: of } of registrations) {
    const event = await signUpEvent(payload, String(idOf(of)))
    const date = event?.occurrences?.find((each) => each.id === occurrence)
    if (event && date)
      await step(payload, { event, date, now: new Date() }, id, ({ state }) =>
        isOpen(state) ? { after: { state: 'cancelled' }, told: null } : null,
      )
  }
  await deleteAll(payload, registrations)
}

const deleteAll = async (payload: Payload, registrations: Registration[]): Promise<void> => {
  await eraseLettersAbout(
    payload,
    registrations.map(({ code }) => `registrations:${code}`),
  )
  for (const { id } of registrations)
    await payload.db.deleteOne({ collection: 'registrations', where: { id: { equals: id } } })
}
