import type { PayloadHandler, PayloadRequest } from 'payload'

import { label, say, type Label } from '@/lib/label'
import { occurrenceText } from '@/lib/occurrenceText'
import type { Registration } from '@/payload-types'
import type { Values } from '@/platform/database/bulk'
import { togetherOf } from '@/platform/database/together'
import { fail } from '@/platform/requests/fail'
import { requireStaff } from '@/platform/requests/requireUser'
import { textOf } from '@/platform/requests/textOf'
import { recordAudit } from '@/subjects/journal/recordAudit'

import { faults } from './faults'
import { letterOf } from './lettersOf'
import { registrationById } from './registrationOf'
import { settle } from './settle'
import { capacityOf, signUpEvent, type EventDate, type SignUpEvent } from './signUpEvent'
import { isOpen, openStates } from './states'
import { step } from './step'

/** `POST /api/registrations/:id/cancel {reason?}`: staff cancel a registration; the person learns it, and why. */
export const cancelByStaff: PayloadHandler = async (req) => {
  requireStaff(req)
  const reason = await textOf(req, 'reason')
  const { registration, event, date } = await registrationById(req)
  if (!event || !date) return fail(req, 409, faults.ended)

  const isDone = await step(
    req.payload,
    { event, date, now: new Date() },
    registration.id,
    ({ state }) =>
      isOpen(state)
        ? {
            after: { state: 'cancelled', offeredUntil: null, confirmUntil: null },
            told: { kind: 'cancelled', reason: reason || undefined },
          }
        : null,
  )
  if (!isDone) return fail(req, 409, faults.ended)
  await journal(req, registration.id, event)
  return Response.json({ message: say(req, done.cancelled) })
}

/** `POST /api/registrations/:id/note {note}`: what staff want to remember; nothing else changes. */
export const noteByStaff: PayloadHandler = async (req) => {
  requireStaff(req)
  const note = await textOf(req, 'note')
  const { registration } = await registrationById(req)
  const data = { note: note || null }
  await req.payload.db.updateOne({ collection: 'registrations', id: registration.id, data, req })
  return Response.json({ message: say(req, done.noted) })
}

/**
 * `POST /api/registrations/:id/move {occurrence}`: staff move a person to another date of the event, where there is a
 * place. Her place at the old one goes to whoever waits.
 */
export const moveByStaff: PayloadHandler = async (req) => {
  requireStaff(req)
  const occurrence = await textOf(req, 'occurrence')
  const { registration, event, date } = await registrationById(req)
  if (!event || !date || !isOpen(registration.state)) return fail(req, 409, faults.ended)
  const target = event.occurrences?.find(({ id }) => id === occurrence)
  if (!target || target.id === date.id) return fail(req, 400, faults.date)

  await takePlace(req, registration, event, date, target)
  await journal(req, registration.id, event)
  return Response.json({ message: say(req, done.moved) })
}

const takePlace = async (
  req: PayloadRequest,
  registration: Registration,
  event: SignUpEvent,
  date: EventDate,
  target: EventDate,
): Promise<void> => {
  const now = new Date()
  const slot = registration.slot?.replace(date.id, target.id) ?? null
  const { name, email, phone, answers, needs, needsConsentAt, note, language } = registration
  let isRefused: Label | null = null
  // The new place first: nobody loses one for the other.
  await settle(req.payload, { event, date: target, now }, async ({ free, next }) => {
    const there = await req.payload.db.findOne<Registration>({
      collection: 'registrations',
      where: { slot: { equals: slot } },
    })
    isRefused = there && isOpen(there.state) ? faults.there : null
    if (!isRefused && free <= 0 && capacityOf(event, target) !== null) isRefused = faults.noFree
    if (isRefused) return []
    return [
      {
        before: there,
        after: {
          name,
          email,
          phone,
          answers,
          needs,
          needsConsentAt,
          note,
          language,
          source: registration.source,
          slot,
          code: there?.code ?? crypto.randomUUID(),
          sequence: there?.sequence ?? 0,
          occurrence: target.id,
          startsAt: target.startsAt,
          state: 'confirmed' as const,
          number: next,
          offeredUntil: null,
          confirmUntil: null,
          isInCalendar: false,
        },
        told: { kind: 'moved', before: occurrenceText(registration.language, date) },
      },
    ]
  })
  if (isRefused) fail(req, 409, isRefused)
  await step(req.payload, { event, date, now }, registration.id, ({ state }) =>
    isOpen(state) ? { after: { state: 'cancelled' }, told: null } : null,
  )
}

/** `POST /api/events/:id/message {to: all|waiting, text, key?}`: staff write to those who signed up and have not ended. */
export const messageByStaff: PayloadHandler = async (req) => {
  requireStaff(req)
  const event = await signUpEvent(req.payload, String(req.routeParams?.id))
  if (!event) return fail(req, 404, faults.event)
  const text = await textOf(req, 'text')
  if (!text) return fail(req, 400, faults.text)
  const to = await textOf(req, 'to')
  if (to !== 'all' && to !== 'waiting') return fail(req, 400, faults.to)

  const { docs } = await req.payload.db.find<Registration>({
    collection: 'registrations',
    where: {
      and: [
        { event: { equals: event.id } },
        { state: { in: to === 'waiting' ? ['waiting'] : [...openStates] } },
      ],
    },
    limit: 10_000,
    pagination: false,
  })
  const key = `message:${crypto.randomUUID()}`
  let letters = 0
  for (const person of docs) {
    const date = event.occurrences?.find(({ id }) => id === person.occurrence)
    const { email } = person
    if (!date || !email) continue
    const told = { kind: 'message', reason: text, key } as const
    const subject = { event, date, person: { ...person, email }, now: new Date() }
    const letter = await letterOf(req.payload, subject, told)
    const isStored = await togetherOf(req.payload).writeTogether([
      { collection: 'letters', add: letter as Values },
    ])
    letters += Number(isStored)
  }
  return Response.json({ letters, message: say(req, done.written(letters)) })
}

/** The journal names the event, never the person. */
const journal = (req: PayloadRequest, document: string, { slug, id }: SignUpEvent) =>
  recordAudit(req, {
    action: 'changed',
    collection: 'registrations',
    document,
    fields: ['state'],
    title: slug ?? id,
  })

const done = {
  cancelled: label('Přihláška je zrušená.', 'It is cancelled.', 'Реєстрацію скасовано.'),
  noted: label('Poznámka je uložená.', 'The note is stored.', 'Примітку збережено.'),
  moved: label(
    'Přesunuto. Nový termín posíláme dopisem.',
    'Moved. A letter tells the new date.',
    'Перенесено. Нову дату надсилаємо листом.',
  ),
  written: (count: number) => label(`Dopisů: ${count}.`, `Letters: ${count}.`, `Листів: ${count}.`),
}
