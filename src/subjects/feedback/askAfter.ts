import type { Payload } from 'payload'

import { idOf } from '@/lib/idOf'
import { occurrenceText } from '@/lib/occurrenceText'
import { textIn } from '@/lib/textIn'
import type { Registration } from '@/payload-types'
import type { Values } from '@/platform/database/bulk'
import { togetherOf } from '@/platform/database/together'
import { composeLetter } from '@/platform/mail/composeLetter'
import { dueNow } from '@/platform/mail/store'
import { signUpEvent, type EventDate, type SignUpEvent } from '@/subjects/registrations/signUpEvent'

import { feedbackAsked } from './letters/feedbackAsked'
import { newLink } from './newLink'

type Work = { payload: Payload; now: () => Date; isStopping: () => boolean }

const dayMs = 86_400_000
/** A day for certificates, which bring the question along; later than two weeks nobody remembers. */
const days = { certificates: 1, latest: 14 } as const

/** Asks those who were at an event whose organiser asks, once each, unless a certificate has asked already. */
export const askAfter = async ({ payload, now, isStopping }: Work): Promise<void> => {
  const moment = now()
  const events = new Map<string, Promise<SignUpEvent | null>>()
  for (const person of await notAsked(payload, moment)) {
    if (isStopping()) return
    const id = String(idOf(person.event))
    const found = events.get(id) ?? signUpEvent(payload, id)
    events.set(id, found)
    const event = await found
    const date = event?.occurrences?.find((each) => each.id === person.occurrence)
    if (event?.signUpHere?.asksAfter && date && isOver(date, moment))
      await ask(payload, event, date, person, moment)
  }
}

const notAsked = async (payload: Payload, now: Date): Promise<Registration[]> => {
  const { docs } = await payload.db.find<Registration>({
    collection: 'registrations',
    where: {
      and: [
        { startsAt: { less_than: now.toISOString() } },
        { startsAt: { greater_than: new Date(now.getTime() - days.latest * dayMs).toISOString() } },
        { attendance: { equals: 'there' } },
        { email: { exists: true } },
        { askedAt: { exists: false } },
      ],
    },
    pagination: false,
  })
  return docs
}

const isOver = ({ startsAt, endsAt }: EventDate, now: Date): boolean =>
  Date.parse(endsAt ?? startsAt) + days.certificates * dayMs <= now.getTime()

const ask = async (
  payload: Payload,
  event: SignUpEvent,
  date: EventDate,
  { id, email, code, language }: Registration,
  now: Date,
): Promise<void> => {
  if (!email) return
  const { href, row } = newLink(String(event.id), date, language)
  const letter = await composeLetter(
    { payload },
    {
      to: email,
      language,
      kind: feedbackAsked,
      data: {
        event: textIn(language, event.title),
        when: occurrenceText(language, date),
        link: href,
      },
      key: `registration:${code}:feedback`,
      about: `registrations:${code}`,
    },
  )
  await togetherOf(payload).writeTogether([
    {
      collection: 'registrations',
      id: String(id),
      expected: { askedAt: null },
      change: { askedAt: now.toISOString() },
    },
    row,
    { collection: 'letters', add: dueNow(letter) as unknown as Values },
  ])
}
