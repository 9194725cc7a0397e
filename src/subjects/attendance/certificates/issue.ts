import type { Payload, PayloadHandler } from 'payload'

import { label, say } from '@/lib/label'
import { textIn } from '@/lib/textIn'
import type { Certificate, Registration } from '@/payload-types'
import type { Values } from '@/platform/database/bulk'
import { togetherOf } from '@/platform/database/together'
import { fail } from '@/platform/requests/fail'
import { textOf } from '@/platform/requests/textOf'
import { recordAudit } from '@/subjects/journal/recordAudit'
import type { EventDate, SignUpEvent } from '@/subjects/registrations/signUpEvent'

import { attendeesOf } from '../attendeesOf'
import { datedEvent } from '../datedEvent'
import { faults } from '../faults'
import { newCode } from './code'

/**
 * `POST /api/events/:id/certificates {occurrence?}`: all who were there on a date and have no certificate get one; the
 * worker writes the letters. Once more it issues only to those who were marked since.
 */
export const issueCertificates: PayloadHandler = async (req) => {
  const { event, date } = await datedEvent(req, await textOf(req, 'occurrence'))
  if (new Date(date.startsAt) > new Date()) return fail(req, 409, faults.early)
  const people = await attendeesOf(req.payload, date.id)
  const there = people.filter(({ attendance }) => attendance === 'there')
  if (there.length === 0) return fail(req, 409, faults.nobodyThere)

  const issued = await issueTo(req.payload, event, date, there)
  if (issued > 0)
    await recordAudit(req, {
      action: 'changed',
      collection: 'registrations',
      fields: ['certificate'],
      title: event.slug ?? event.id,
    })
  return Response.json({ issued, message: say(req, done(issued)) })
}

/** Issues to those who have none; answers to how many. */
export const issueTo = async (
  payload: Payload,
  event: SignUpEvent,
  date: EventDate,
  there: Registration[],
): Promise<number> => {
  const known = await holdersOf(payload, date.id)
  let issued = 0
  for (const person of there.filter(({ id }) => !known.has(String(id))))
    issued += Number(await issue(payload, event, date, person))
  return issued
}

/** Registrations of a date that have a certificate, with it. */
export const holdersOf = async (
  payload: Payload,
  occurrence: string,
): Promise<Map<string, Certificate>> => {
  const { docs } = await payload.db.find<Certificate>({
    collection: 'certificates',
    where: { occurrence: { equals: occurrence } },
    pagination: false,
  })
  return new Map(docs.map((each) => [each.registration, each]))
}

/** False when somebody was quicker: a registration has one certificate. */
const issue = (
  payload: Payload,
  event: SignUpEvent,
  date: EventDate,
  { id, language, email, hours }: Registration,
): Promise<boolean> => {
  const accredited = event.accredited ? event.accreditation : null
  const add: Values = {
    code: newCode(),
    registration: String(id),
    occurrence: date.id,
    isWaiting: Boolean(email),
    language,
    event: event.id,
    title: textIn(language, event.title),
    organiser:
      (event.organisers ?? []).map(({ name }) => textIn(language, name)).join(', ') || null,
    startsAt: date.startsAt,
    endsAt: date.endsAt ?? null,
    allDay: Boolean(date.allDay),
    hours: accredited?.hours ?? hours ?? null,
    accreditation: accredited?.number || null,
  }
  return togetherOf(payload).writeTogether([{ collection: 'certificates', add }])
}

const done = (count: number) =>
  count > 0
    ? label(
        `Vydáno osvědčení: ${count}. Kdo má e-mail, dostane ho dopisem.`,
        `Certificates issued: ${count}. Whoever has an e-mail gets it by letter.`,
        `Видано сертифікатів: ${count}. Хто має e-mail, отримає його листом.`,
      )
    : label(
        'Všichni, kdo tu byli, už osvědčení mají.',
        'All who were there have theirs already.',
        'Усі, хто був, уже мають сертифікат.',
      )
