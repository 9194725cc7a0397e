import { randomUUID } from 'node:crypto'
import { ValidationError, type PayloadHandler, type PayloadRequest } from 'payload'

import { isEmail } from '@/lib/isEmail'
import { label, say } from '@/lib/label'
import { localeOf } from '@/lib/localeOf'
import type { Registration } from '@/payload-types'
import { fail } from '@/platform/requests/fail'
import { textOf } from '@/platform/requests/textOf'
import { recordAudit } from '@/subjects/journal/recordAudit'
import { lengths, slotOf } from '@/subjects/registrations/given'
import { settle, type Change } from '@/subjects/registrations/settle'
import { isOpen } from '@/subjects/registrations/states'

import { datedEvent } from './datedEvent'
import { faults } from './faults'
import { followSupported } from './followSupported'

type WalkIn = Pick<Registration, 'name' | 'language'> & { email: string | null }

/**
 * `POST /api/events/:id/walk-ins {occurrence?, name, email?, language?}`: somebody came without signing up and is there.
 * Whoever had signed up with this name and e-mail is marked; a full hall keeps nobody out who stands in it.
 */
export const addWalkIn: PayloadHandler = async (req) => {
  const now = new Date()
  const { event, date } = await datedEvent(req, await textOf(req, 'occurrence'))
  const person = await walkInOf(req)
  const slot = slotOf(date.id, person)
  let isKnown = false
  await settle(req.payload, { event, date, now }, async ({ next }) => {
    const before = await req.payload.db.findOne<Registration>({
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
            startsAt: date.startsAt,
            confirmUntil: null,
            offeredUntil: null,
          },
          told: null,
        }
    return [change]
  })
  if (isKnown) return fail(req, 409, faults.known)

  await recordAudit(req, {
    action: 'created',
    collection: 'registrations',
    title: event.slug ?? event.id,
  })
  await followSupported(req, event)
  return Response.json({ message: say(req, added) }, { status: 201 })
}

const walkInOf = async (req: PayloadRequest): Promise<WalkIn> => {
  const name = await textOf(req, 'name')
  const email = (await textOf(req, 'email')).toLowerCase()
  const errors = [
    ...(name === '' || name.length > lengths.name
      ? [{ path: 'name', message: say(req, texts.name) }]
      : []),
    ...(email !== '' && !isEmail(email) ? [{ path: 'email', message: say(req, texts.email) }] : []),
  ]
  if (errors.length > 0)
    throw new ValidationError({ collection: 'registrations', errors, req }, req.t)
  return {
    name,
    email: email || null,
    language: localeOf((await textOf(req, 'language')) || undefined),
  }
}

const added = label('Zapsáno, je tu.', 'Added, and there.', 'Записано, присутній(я).')
const texts = {
  name: label(
    `Napište jméno a příjmení, nejvýše ${lengths.name} znaků.`,
    `Write the name, at most ${lengths.name} characters.`,
    `Напишіть імʼя та прізвище, щонайбільше ${lengths.name} символів.`,
  ),
  email: label(
    'Napište e-mail jako jmeno@example.cz, nebo políčko nechte prázdné.',
    'Write the e-mail like name@example.org, or leave it empty.',
    'Напишіть адресу на зразок imya@example.org або залиште поле порожнім.',
  ),
}
