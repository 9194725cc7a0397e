import type { Payload } from 'payload'

import { localeOf } from '@/lib/localeOf'
import { signUpEvent } from '@/subjects/registrations/signUpEvent'
import { signUpFor } from '@/subjects/registrations/signUpFor'

import type { Entry } from './readContent'

/** Signs up the people of the demo for the first date of their event, one after another; who is signed up stays so. */
export const plantRegistrations = async (payload: Payload, entries: Entry[]): Promise<void> => {
  for (const { content } of entries.filter(({ collection }) => collection === 'registrations')) {
    const text = (name: string) => (content[name] ? String(content[name]) : null)
    const [, slug = ''] = String(content.event).split(':')
    const event = await signUpEvent(payload, slug)
    const date = event?.occurrences?.[0]
    if (!event || !date) continue

    await signUpFor(payload, {
      event,
      date,
      now: new Date(),
      proof: null,
      // Whom staff sign up needs no link.
      byStaff: true,
      given: {
        name: String(content.name),
        email: text('email'),
        phone: text('phone'),
        answers: null,
        needs: null,
        language: localeOf(text('language') ?? undefined),
        isOnlyForPlace: false,
      },
    })
  }
}
