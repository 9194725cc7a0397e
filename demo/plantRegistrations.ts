import type { Payload } from 'payload'

import { localeOf } from '@/lib/localeOf'
import { attendeesOf } from '@/subjects/attendance/attendeesOf'
import { issueTo } from '@/subjects/attendance/certificates/issue'
import { placeWalkIn } from '@/subjects/attendance/placeWalkIn'
import { signUpEvent, type EventDate, type SignUpEvent } from '@/subjects/registrations/signUpEvent'
import { signUpFor } from '@/subjects/registrations/signUpFor'

import type { Entry } from './readContent'

type Planted = { event: SignUpEvent; date: EventDate; content: Entry['content'] }

/**
 * Signs up the people of the demo for the first date of their event, one after another; who is signed up stays so. Those
 * with hours were there, and get their certificates.
 */
export const plantRegistrations = async (payload: Payload, entries: Entry[]): Promise<void> => {
  const past = new Map<string, Planted>()
  for (const { content } of entries.filter(({ collection }) => collection === 'registrations')) {
    const [, slug = ''] = String(content.event).split(':')
    const event = await signUpEvent(payload, slug)
    const date = event?.occurrences?.[0]
    if (!event || !date) continue

    const planted = { event, date, content }
    if (typeof content.hours !== 'number') await signUp(payload, planted)
    else past.set(date.id, await attend(payload, planted))
  }
  for (const { event, date } of past.values())
    await issueTo(payload, event, date, await attendeesOf(payload, date.id))
}

const textIn = (content: Entry['content'], name: string): string | null =>
  content[name] ? String(content[name]) : null

const languageOf = (content: Entry['content']) => localeOf(textIn(content, 'language') ?? undefined)

const signUp = (payload: Payload, { event, date, content }: Planted) =>
  signUpFor(payload, {
    event,
    date,
    now: new Date(),
    proof: null,
    // Whom staff sign up needs no link.
    byStaff: true,
    given: {
      name: String(content.name),
      email: textIn(content, 'email'),
      phone: textIn(content, 'phone'),
      answers: null,
      needs: null,
      language: languageOf(content),
      isOnlyForPlace: false,
    },
  })

const attend = async (payload: Payload, planted: Planted): Promise<Planted> => {
  const { event, date, content } = planted
  const [name, email] = [String(content.name), textIn(content, 'email')]
  const place = { event, date, now: new Date() }
  await placeWalkIn(payload, place, { name, email, language: languageOf(content) })
  await payload.db.updateMany({
    collection: 'registrations',
    where: { and: [{ occurrence: { equals: date.id } }, { name: { equals: name } }] },
    data: { hours: Number(content.hours) },
  })
  return planted
}
