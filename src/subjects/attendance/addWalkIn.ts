import { ValidationError, type PayloadHandler, type PayloadRequest } from 'payload'

import { isEmail } from '@/lib/isEmail'
import { label, say } from '@/lib/label'
import { localeOf } from '@/lib/localeOf'
import { fail } from '@/platform/requests/fail'
import { textOf } from '@/platform/requests/textOf'
import { recordAudit } from '@/subjects/journal/recordAudit'
import { lengths } from '@/subjects/registrations/given'

import { datedEvent } from './datedEvent'
import { faults } from './faults'
import { followSupported } from './followSupported'
import { placeWalkIn, type WalkIn } from './placeWalkIn'

/**
 * `POST /api/events/:id/walk-ins {occurrence?, name, email?, language?}`: somebody came without signing up and is there.
 * Whoever had signed up with this name and e-mail is marked; a full hall keeps nobody out who stands in it.
 */
export const addWalkIn: PayloadHandler = async (req) => {
  const now = new Date()
  const { event, date } = await datedEvent(req, await textOf(req, 'occurrence'))
  const person = await walkInOf(req)
  const isPlaced = await placeWalkIn(req.payload, { event, date, now }, person)
  if (!isPlaced) return fail(req, 409, faults.known)

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
