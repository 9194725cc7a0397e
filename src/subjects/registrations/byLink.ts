import type { PayloadHandler, PayloadRequest } from 'payload'

import { label, say, type Locale } from '@/lib/label'
import { textIn } from '@/lib/textIn'
import type { Registration } from '@/payload-types'
import { fail } from '@/platform/requests/fail'
import { textOf } from '@/platform/requests/textOf'

import { entryCodeOf } from './entryCode'
import { faults } from './faults'
import { placeOf } from './placeOf'
import { positionOf } from './positionOf'
import { registrationOfLink, type Found } from './registrationOf'
import { isOpen, type State } from './states'
import { step, type Next } from './step'

const personal = { headers: { 'Cache-Control': 'private, no-store' } }

/** What a person can do by the link of a letter. */
export const linkActions = ['confirm', 'accept', 'decline', 'cancel'] as const
type Action = (typeof linkActions)[number]

/** `GET /api/registrations/link/:token`: how a registration stands; reading it changes nothing. */
export const readByLink: PayloadHandler = async (req) =>
  Response.json(await viewOf(req, await registrationOfLink(req)), personal)

const viewOf = async (req: PayloadRequest, { registration, event, date }: Found) => {
  const locale = req.i18n.language as Locale
  const state = stateNow(registration)
  const place = event && placeOf(event, locale, state === 'confirmed')
  return {
    state,
    position: await positionOf(req.payload, registration),
    until: registration.offeredUntil ?? registration.confirmUntil ?? null,
    name: registration.name,
    code: date && entryCodeOf(req.payload, registration),
    canCancel: canEnd(registration) && date !== null,
    event: event
      ? {
          title: textIn(locale, event.title),
          slug: event.slug,
          where: place?.where ?? null,
          online: place?.online ?? null,
        }
      : null,
    date: date
      ? { startsAt: date.startsAt, endsAt: date.endsAt ?? null, allDay: Boolean(date.allDay) }
      : null,
  }
}

/** What nobody answered in time is over, also before the portal has noticed. */
const stateNow = (registration: Registration): State =>
  isLate(registration, new Date()) ? 'expired' : registration.state

const isLate = ({ state, offeredUntil, confirmUntil }: Registration, now: Date): boolean => {
  const until = state === 'offered' ? offeredUntil : state === 'unconfirmed' ? confirmUntil : null
  return Boolean(until && new Date(until) <= now)
}

const canEnd = ({ state, startsAt }: Registration): boolean =>
  isOpen(state) && new Date(startsAt) > new Date()

/**
 * `POST /api/registrations/link/:token {action}`: the person confirms, accepts or declines a place, or cancels. The same
 * once more changes nothing and is no error.
 */
export const actByLink: PayloadHandler = async (req) => {
  const asked = await textOf(req, 'action')
  const action = linkActions.find((each) => each === asked)
  if (!action) return fail(req, 400, faults.action)
  const found = await registrationOfLink(req)
  const { registration, event, date } = found
  if (!event || !date) return fail(req, 409, faults.ended)

  const now = new Date()
  if (registration.state !== goals[action] && now >= new Date(registration.startsAt))
    return fail(req, 409, faults.begun)
  await step(req.payload, { event, date, now }, registration.id, (before) =>
    nextOf(action, before, now),
  )
  const after = (await registrationOfLink(req)).registration
  if (after.state !== goals[action])
    return fail(
      req,
      409,
      isLate(after, now) || after.state === 'expired' ? faults.over : faults.ended,
    )

  const view = await viewOf(req, { ...found, registration: after })
  return Response.json({ ...view, message: say(req, done[action]) }, personal)
}

/** Where each action leads. */
const goals: Record<Action, State> = {
  confirm: 'confirmed',
  accept: 'confirmed',
  decline: 'declined',
  cancel: 'cancelled',
}

const nextOf = (action: Action, before: Registration, now: Date): Next | null => {
  const { state } = before
  const answers = { confirmUntil: null, offeredUntil: null }
  if (action === 'cancel')
    return isOpen(state)
      ? { after: { state: 'cancelled', ...answers }, told: { kind: 'cancelled' } }
      : null
  const wanted = action === 'confirm' ? 'unconfirmed' : 'offered'
  if (state !== wanted || isLate(before, now)) return null
  if (action === 'decline')
    return { after: { state: 'declined', ...answers }, told: { kind: 'cancelled' } }
  return { after: { state: 'confirmed', ...answers }, told: { kind: 'confirmed' } }
}

const done = {
  confirm: label('Přihláška je potvrzená.', 'It is confirmed.', 'Реєстрацію підтверджено.'),
  accept: label('Místo je vaše.', 'The place is yours.', 'Місце ваше.'),
  decline: label(
    'Místo dostane další v pořadí.',
    'The next in line gets it.',
    'Місце отримає наступний.',
  ),
  cancel: label('Přihláška je zrušená.', 'It is cancelled.', 'Реєстрацію скасовано.'),
}
