import { randomBytes } from 'node:crypto'
import { ValidationError, type PayloadHandler, type PayloadRequest } from 'payload'

import { clientAddressOf, networkOf } from '@/lib/clientAddress'
import { isFromPage } from '@/lib/formState'
import { keptDays } from '@/lib/keptDays'
import { label, say } from '@/lib/label'
import type { Subscription } from '@/payload-types'
import { compareAndSet } from '@/platform/database/compareAndSet'
import { queueLetter } from '@/platform/mail/queueLetter'
import { fail } from '@/platform/requests/fail'
import { linkTokenHash, linkTokenOf } from '@/platform/requests/linkToken'
import { limits } from '@/subjects/accounts/limits'
import { takeTry } from '@/subjects/accounts/takeTry'
import { proofOf } from '@/subjects/errorReports/proof'

import { givenIn, type Given, type Wanted } from './given'
import { subscriptionAsked } from './letters/subscriptionAsked'
import { subscriptionKnown } from './letters/subscriptionKnown'
import { linkOf } from './subscriptionOf'

const hourMs = 3_600_000
/** How long a request waits to be confirmed. */
const patienceMs = keptDays.subscription * 24 * hourMs

/**
 * `POST /api/subscriptions/ask {email, wants, frequency, language?, altcha?}`: somebody wants news by e-mail. The letter
 * tells the rest; the answer is the same whether the address is known here or not.
 */
export const ask: PayloadHandler = async (req) => {
  const given = await givenIn(req)
  // A robot learns nothing from the answer.
  if (given.website === '') {
    const proof = await admitted(req, given)
    await writeTo(req, await keep(req, given, proof))
  }
  return Response.json({ state: 'asked', message: say(req, texts.asked) }, { status: 201 })
}

/** Whoever solved the challenge gets in; a page without script sends none and may send fewer. */
const admitted = async (req: PayloadRequest, { email, altcha }: Given): Promise<string | null> => {
  const proof = await proofOf(req, altcha)
  if (!proof && (altcha || !isFromPage(req.headers))) return fail(req, 400, texts.proof)
  if (proof) {
    const { totalDocs } = await req.payload.db.count({
      collection: 'subscriptions',
      where: { and: [{ proof: { equals: proof } }, { email: { not_equals: email } }] },
    })
    if (totalDocs > 0) fail(req, 409, texts.used)
  }
  const address = clientAddressOf(req.headers)
  await takeTry(
    req,
    proof
      ? [[limits.subscriptionFromAddress, address]]
      : [
          [limits.plainSubscriptionFromAddress, address],
          [limits.plainSubscriptionFromNetwork, networkOf(address)],
        ],
  )
  return proof
}

/** One row for an address. Who has confirmed changes it by the link of a letter alone: a stranger might ask here. */
const keep = async (
  { payload }: PayloadRequest,
  { email, wants, frequency, language }: Given,
  proof: string | null,
): Promise<Subscription> => {
  const wanted: Wanted = { wants, frequency, language }
  const waiting = {
    ...wanted,
    proof,
    confirmUntil: new Date(Date.now() + patienceMs).toISOString(),
  }
  const renewed = await compareAndSet<Subscription>(payload, {
    collection: 'subscriptions',
    expected: { and: [{ email: { equals: email } }, { state: { equals: 'unconfirmed' } }] },
    data: waiting,
  })
  if (renewed) return renewed

  const code = randomBytes(16).toString('hex')
  const tokenHash = linkTokenHash(linkTokenOf(payload, 'subscription', code))
  try {
    const data = { ...waiting, email, code, tokenHash, state: 'unconfirmed' }
    return (await payload.db.create({
      collection: 'subscriptions',
      data,
    })) as unknown as Subscription
  } catch (error) {
    // The address is here, perhaps since a moment ago.
    if (!(error instanceof ValidationError)) throw error
    const known = await payload.db.findOne<Subscription>({
      collection: 'subscriptions',
      where: { email: { equals: email } },
    })
    if (!known) throw error
    return known
  }
}

/** At most one letter an hour: nobody floods a mailbox with another's hand. */
const writeTo = async (req: PayloadRequest, subscription: Subscription): Promise<void> => {
  const { id, state, email, language } = subscription
  const kind = state === 'unconfirmed' ? subscriptionAsked : subscriptionKnown
  await queueLetter(req, {
    to: email,
    language,
    kind,
    key: `${kind.name}:${id}:${Math.floor(Date.now() / hourMs)}`,
    about: `subscriptions:${id}`,
    data: { link: linkOf(req.payload, subscription, language) },
  })
}

const texts = {
  asked: label(
    'Poslali jsme vám dopis. Odběr potvrďte odkazem v něm.',
    'We have sent you a letter. Please confirm by the link in it.',
    'Ми надіслали вам лист. Підтвердьте підписку за посиланням у ньому.',
  ),
  proof: label(
    'Nepodařilo se ověřit, že nejste robot. Zkuste to prosím odeslat ještě jednou.',
    'It could not be checked that you are not a robot. Please send it once more.',
    'Не вдалося перевірити, що ви не робот. Надішліть ще раз, будь ласка.',
  ),
  used: label(
    'Tento formulář jsme už dostali. Pro jinou adresu ho prosím otevřete znovu.',
    'We have got this form already. Please open it anew for another address.',
    'Ми вже отримали цю форму. Для іншої адреси відкрийте її знову.',
  ),
}
