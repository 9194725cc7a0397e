import type { Payload } from 'payload'

import { formatDateTime } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { occurrenceText } from '@/lib/occurrenceText'
import { pathTo } from '@/lib/pathTo'
import { textIn } from '@/lib/textIn'
import type { Registration } from '@/payload-types'
import { env } from '@/platform/env'
import { composeLetter, senderOf, type Sender } from '@/platform/mail/composeLetter'
import type { LetterKind } from '@/platform/mail/letterKind'
import { dueNow } from '@/platform/mail/store'
import { linkTokenOf } from '@/platform/requests/linkToken'

import { madeOf } from './entryCode'
import { invitation } from './invitation'
import { eventCalledOff } from './letters/eventCalledOff'
import { eventMoved } from './letters/eventMoved'
import { eventPostponed } from './letters/eventPostponed'
import { eventReminder } from './letters/eventReminder'
import type { About } from './letters/facts'
import { organiserMessage } from './letters/organiserMessage'
import { placeOffered } from './letters/placeOffered'
import { registrationCancelled } from './letters/registrationCancelled'
import { registrationConfirmed } from './letters/registrationConfirmed'
import { registrationLapsed } from './letters/registrationLapsed'
import { registrationReceived } from './letters/registrationReceived'
import { registrationUnserved } from './letters/registrationUnserved'
import { registrationWaiting } from './letters/registrationWaiting'
import { placeOf } from './placeOf'
import type { EventDate, SignUpEvent } from './signUpEvent'

/** What is told to a person, and what it takes beside her registration. */
export type Told =
  | { kind: 'received' | 'confirmed' | 'offered' | 'lapsed' | 'unserved' | 'calledOff' }
  | { kind: 'postponed' }
  | { kind: 'reminder'; due: Date }
  | { kind: 'waiting'; position: number }
  | { kind: 'cancelled'; reason?: string }
  | { kind: 'moved'; before: string }
  | { kind: 'message'; reason: string; key: string }

/** What a letter needs to know of a registration. */
export type Addressee = Pick<
  Registration,
  'name' | 'language' | 'code' | 'sequence' | 'isInCalendar'
> &
  Partial<Pick<Registration, 'offeredUntil' | 'confirmUntil'>> & { email: string }

type Subject = { event: SignUpEvent; date: EventDate; person: Addressee; now: Date }

/** The row of the outbox that tells a person of it. */
export const letterOf = async (payload: Payload, subject: Subject, told: Told) => {
  const { person } = subject
  const sender = await senderOf({ payload }, person.language)
  const about = aboutOf(payload, subject, told)
  const { kind, data } = wordsOf(told, about, person)
  const key = keyOf(told, subject)
  const letter = await composeLetter(
    { payload },
    {
      to: person.email,
      language: person.language,
      kind: kind as LetterKind<About>,
      data,
      key: `registration:${person.code}:${key}`,
      about: `registrations:${person.code}`,
      calendar: calendarOf(subject, told, about, sender),
      sender,
    },
  )
  return dueNow(letter)
}

const keyOf = (told: Told, { date, person }: Subject): string => {
  if (told.kind === 'message') return told.key
  if (told.kind === 'reminder')
    return `reminder:${told.due.toISOString()}:${new Date(date.startsAt).toISOString()}`
  // It ends nothing, so only the letter itself says that it was written.
  return told.kind === 'postponed' ? postponedKey(date) : `${person.sequence}:${told.kind}`
}

/** The end of the key of a letter that tells of a postponed date. */
export const postponedKey = ({ startsAt }: Pick<EventDate, 'startsAt'>): string =>
  `postponed:${new Date(startsAt).toISOString()}`

/** Whether a letter brings an entry for the calendar, or takes it out of it. */
export const inCalendarAfter = (told: Told, wasIn: boolean): boolean => {
  if (['confirmed', 'moved'].includes(told.kind)) return true
  return ['cancelled', 'calledOff', 'lapsed', 'unserved'].includes(told.kind) ? false : wasIn
}

/** Letters to somebody who has a place. */
const comes: ReadonlySet<Told['kind']> = new Set(['confirmed', 'moved', 'reminder'])

const aboutOf = (payload: Payload, { event, date, person }: Subject, told: Told): About => {
  const { language, code } = person
  return {
    event: textIn(language, event.title),
    when: occurrenceText(language, date),
    ...placeOf(event, language, comes.has(told.kind)),
    ...(comes.has(told.kind) && { code: madeOf(payload, code) }),
    link:
      env.siteUrl + pathTo(language, `/prihlaska/${linkTokenOf(payload, 'registration', code)}`),
  }
}

const wordsOf = (told: Told, about: About, person: Addressee) => {
  const until = (moment: string | null | undefined) => untilText(person.language, moment)
  switch (told.kind) {
    case 'received':
      return { kind: registrationReceived, data: { ...about, until: until(person.confirmUntil) } }
    case 'confirmed':
      return { kind: registrationConfirmed, data: about }
    case 'waiting':
      return { kind: registrationWaiting, data: { ...about, position: String(told.position) } }
    case 'offered':
      return { kind: placeOffered, data: { ...about, until: until(person.offeredUntil) } }
    case 'lapsed':
      return { kind: registrationLapsed, data: about }
    case 'cancelled':
      return { kind: registrationCancelled, data: { ...about, reason: told.reason } }
    case 'unserved':
      return { kind: registrationUnserved, data: about }
    case 'postponed':
      return { kind: eventPostponed, data: about }
    case 'calledOff':
      return { kind: eventCalledOff, data: about }
    case 'reminder':
      return { kind: eventReminder, data: about }
    case 'moved':
      return { kind: eventMoved, data: { ...about, before: told.before } }
    case 'message':
      return { kind: organiserMessage, data: { ...about, reason: told.reason } }
  }
}

const untilText = (language: Locale, moment: string | null | undefined): string =>
  moment ? formatDateTime(language, moment) : ''

const calendarOf = (
  { event, date, person, now }: Subject,
  told: Told,
  about: About,
  sender: Sender,
): string | undefined => {
  const isIn = inCalendarAfter(told, false)
  const isOut = Boolean(person.isInCalendar) && !inCalendarAfter(told, true)
  if (!isIn && !isOut) return undefined

  return invitation({
    code: person.code,
    sequence: person.sequence,
    isCalledOff: isOut,
    title: textIn(person.language, event.title),
    where: about.where ?? about.online,
    link: about.link,
    date,
    person,
    organiser: sender.name,
    now,
  })
}
