import type { Payload } from 'payload'

import type { Registration } from '@/payload-types'
import type { Values } from '@/platform/database/bulk'
import { togetherOf } from '@/platform/database/together'

import { letterOf } from './lettersOf'
import { dueReminder } from './reminders'
import type { EventDate, SignUpEvent } from './signUpEvent'

/** Writes the reminder that is due to a person, once: the letter and that it was written are stored together. */
export const remind = async (
  payload: Payload,
  place: { event: SignUpEvent; date: EventDate; now: Date },
  person: Registration,
): Promise<void> => {
  const { id, email, state } = person
  const due = dueReminder(place, person)
  if (!due || !email) return

  const subject = { ...place, person: { ...person, email } }
  const letter = await letterOf(payload, subject, { kind: 'reminder', due })
  await togetherOf(payload).writeTogether([
    {
      collection: 'registrations',
      id,
      expected: { state },
      change: { remindedUntil: place.now.toISOString() },
    },
    { collection: 'letters', add: letter as Values },
  ])
}
