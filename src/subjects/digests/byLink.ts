import type { PayloadHandler, PayloadRequest } from 'payload'

import type { SubscriptionView } from '@/lib/digest'
import { label, say } from '@/lib/label'
import type { Subscription } from '@/payload-types'
import { compareAndSet } from '@/platform/database/compareAndSet'
import { eraseLettersAbout } from '@/platform/mail/eraseLetters'
import { fail } from '@/platform/requests/fail'
import { textOf } from '@/platform/requests/textOf'

import { wantedIn } from './given'
import { nextAt } from './nextAt'
import { endSubscriptions, linkOf, subscriptionOf } from './subscriptionOf'

const closed = { 'Cache-Control': 'private, no-store' }

/** What the holder of a link can do. */
export const linkActions = ['confirm', 'change', 'end'] as const

/** `GET /api/subscriptions/link/:token`: what a person gets. Reading it changes nothing. */
export const readByLink: PayloadHandler = async (req) => {
  const found = await subscriptionOf(req.payload, String(req.routeParams?.token))
  return found ? Response.json(viewOf(found), { headers: closed }) : fail(req, 404, texts.unknown)
}

const viewOf = ({
  state,
  email,
  wants,
  frequency,
  confirmUntil,
}: Subscription): SubscriptionView => ({
  state,
  email,
  wants: wants.split('\n'),
  frequency,
  until: state === 'unconfirmed' ? (confirmUntil ?? null) : null,
})

/**
 * `POST /api/subscriptions/link/:token {action, wants?, frequency?, language?}`: confirms, changes or ends it. The same
 * once more changes nothing and is no error.
 */
export const actByLink: PayloadHandler = async (req) => {
  const asked = await textOf(req, 'action')
  const action = linkActions.find((each) => each === asked)
  if (!action) return fail(req, 400, texts.action)
  const found = await subscriptionOf(req.payload, String(req.routeParams?.token))
  if (!found && action !== 'end') return fail(req, 404, texts.unknown)
  if (found) await acts[action](req, found)

  const { state, message } = done[action]
  return Response.json({ state, message: say(req, message) }, { headers: closed })
}

type Act = (req: PayloadRequest, found: Subscription) => Promise<void>

const confirm: Act = async ({ payload }, { id, frequency }) => {
  const now = new Date()
  await compareAndSet(payload, {
    collection: 'subscriptions',
    id,
    expected: { state: { equals: 'unconfirmed' } },
    data: {
      state: 'active',
      confirmUntil: null,
      proof: null,
      toldUntil: now.toISOString(),
      nextAt: nextAt(frequency, now).toISOString(),
    },
  })
}

/** Whoever changes it can be reached: what was paused goes on. */
const change: Act = async (req, { id, state, wants, frequency: before }) => {
  const wanted = await wantedIn(req, wants.split('\n'))
  const { frequency } = wanted
  const isOther = frequency !== before
  const isChanged = await compareAndSet(req.payload, {
    collection: 'subscriptions',
    id,
    expected: { state: { in: ['active', 'paused'] } },
    data: {
      ...wanted,
      state: 'active',
      ...(isOther && { nextAt: nextAt(frequency, new Date()).toISOString() }),
    },
  })
  if (!isChanged) return fail(req, 409, texts.unconfirmed)
  // What came back before counts no more.
  if (state === 'paused') await eraseLettersAbout(req.payload, [`subscriptions:${id}`])
}

const end: Act = ({ payload }, { id }) => endSubscriptions(payload, [id])

const acts = { confirm, change, end }

/**
 * `POST /api/subscriptions/end/:token`: one press in a mail program (RFC 8058). It knows of no cookies and follows no
 * redirects; of a link that is over it hears the same.
 */
export const endAtOnce: PayloadHandler = async (req) => {
  const found = await subscriptionOf(req.payload, String(req.routeParams?.token))
  if (found) await end(req, found)
  return Response.json({ message: say(req, done.end.message) }, { headers: closed })
}

/** `GET` of the same: older programs open it for their reader, who gets the page with the button. */
export const showEnd: PayloadHandler = async (req) => {
  const found = await subscriptionOf(req.payload, String(req.routeParams?.token))
  if (!found) return fail(req, 404, texts.unknown)
  const Location = linkOf(req.payload, found, found.language)
  return new Response(null, { status: 303, headers: { ...closed, Location } })
}

const done = {
  confirm: {
    state: 'confirmed',
    message: label('Odběr je potvrzený.', 'It is confirmed.', 'Підписку підтверджено.'),
  },
  change: {
    state: 'changed',
    message: label('Změna je uložená.', 'The change is stored.', 'Зміну збережено.'),
  },
  end: {
    state: 'ended',
    message: label(
      'Odběr je ukončený a adresa smazaná.',
      'The subscription is ended and the address deleted.',
      'Підписку завершено, адресу видалено.',
    ),
  },
}

const texts = {
  unknown: label(
    'Takový odběr tu není.',
    'There is no such subscription here.',
    'Такої підписки тут немає.',
  ),
  unconfirmed: label(
    'Odběr nejdřív potvrďte.',
    'Confirm the subscription first.',
    'Спершу підтвердьте підписку.',
  ),
  action: label(
    'Vyberte, co se má s odběrem stát.',
    'Choose what is to be done with the subscription.',
    'Виберіть, що зробити з підпискою.',
  ),
}
