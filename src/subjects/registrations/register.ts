import type { PayloadHandler, PayloadRequest } from 'payload'

import { clientAddressOf, networkOf } from '@/lib/clientAddress'
import { label, say } from '@/lib/label'
import { isStaff } from '@/lib/roles'
import type { Registration } from '@/payload-types'
import { fail } from '@/platform/requests/fail'
import { limits } from '@/subjects/accounts/limits'
import { takeTry } from '@/subjects/accounts/takeTry'
import { proofOf } from '@/subjects/errorReports/proof'
import { recordAudit } from '@/subjects/journal/recordAudit'

import { askedDates } from './askedDates'
import { faults } from './faults'
import { givenFor, slotOf, type Given } from './given'
import { signUpEvent, type EventDate } from './signUpEvent'
import { signUpFor, type Outcome } from './signUpFor'
import { isOpen } from './states'

/**
 * `POST /api/events/:id/register {occurrences?, name, email, phone?, answers?, needs?, consent?, altcha?}`: somebody signs
 * up, or staff sign somebody up. Sent again, it stays one registration with one letter.
 */
export const register: PayloadHandler = async (req) => {
  const now = new Date()
  const event = await signUpEvent(req.payload, String(req.routeParams?.id))
  if (!event) return fail(req, 404, faults.event)
  const byStaff = isStaff(req.user)
  const given = await givenFor(req, event, byStaff)
  const dates = askedDates(req, event, given.occurrences, { now, byStaff })
  // A robot learns nothing from the answer.
  if (given.website !== '')
    return Response.json({ state: 'unconfirmed', position: null }, { status: 201 })

  const proof = byStaff ? null : await admitted(req, dates, given)
  const outcomes: Outcome[] = []
  for (const date of dates)
    outcomes.push(await signUpFor(req.payload, { event, date, now, given, proof, byStaff }))

  if (outcomes.some(({ state }) => state === 'used')) return fail(req, 409, faults.used)
  const kept = outcomes.filter(({ state }) => state !== 'full')
  if (kept.length === 0) return fail(req, 409, given.isOnlyForPlace ? faults.noPlace : faults.full)
  if (byStaff)
    await recordAudit(req, {
      action: 'created',
      collection: 'registrations',
      title: event.slug ?? event.id,
    })
  const { state, position } = kept.find((each) => each.state === 'waiting') ?? kept[0] ?? {}
  const told = texts[state as keyof typeof texts] ?? texts.confirmed
  return Response.json(
    { state, position: position ?? null, registrations: outcomes, message: say(req, told) },
    { status: 201, headers: { 'Cache-Control': 'private, no-store' } },
  )
}

/** Whoever solved the challenge gets in; without it (no script) only so many of one address. */
const admitted = async (
  req: PayloadRequest,
  dates: EventDate[],
  given: Given,
): Promise<string | null> => {
  const proof = given.altcha ? await proofOf(req, given.altcha) : null
  if (given.altcha && !proof) fail(req, 400, faults.proof)
  const slots = dates.map(({ id }) => slotOf(id, given))
  const { docs } = await req.payload.db.find<Registration>({
    collection: 'registrations',
    where: { or: [{ slot: { in: slots } }, ...(proof ? [{ proof: { equals: proof } }] : [])] },
    limit: 200,
    pagination: false,
  })
  if (docs.some((each) => each.proof === proof && proof && !slots.includes(String(each.slot))))
    fail(req, 409, faults.used)
  const known = docs.filter(({ slot, state }) => slots.includes(String(slot)) && isOpen(state))
  // The same form once more: nothing will happen.
  if (known.length === dates.length) return proof

  const address = clientAddressOf(req.headers)
  await takeTry(req, [
    [limits.signUpOf, String(given.email)],
    ...(proof
      ? []
      : ([
          [limits.signUpFromAddress, address],
          [limits.signUpFromNetwork, networkOf(address)],
        ] satisfies Parameters<typeof takeTry>[1])),
  ])
  return proof
}

const texts = {
  unconfirmed: label(
    'Poslali jsme vám dopis. Přihlášku prosím potvrďte odkazem v něm, místo vám zatím držíme.',
    'We have sent you a letter. Please confirm by the link in it; we hold your place until then.',
    'Ми надіслали вам лист. Підтвердьте реєстрацію за посиланням у ньому; місце ми поки тримаємо.',
  ),
  confirmed: label(
    'Jste přihlášeni. Potvrzení vám posíláme e-mailem.',
    'You are signed up. The confirmation comes by e-mail.',
    'Вас записано. Підтвердження надійде електронною поштою.',
  ),
  waiting: label(
    'Místa jsou obsazená. Jste na čekací listině, ozveme se vám e-mailem.',
    'All places are taken. You are on the waiting list and will hear from us by e-mail.',
    'Усі місця зайняті. Ви у списку очікування, ми напишемо вам.',
  ),
}
