import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import type { Registration } from '@/payload-types'

import { slotOf, type Given } from './given'
import { hourMs, patienceHours } from './hours'
import type { Told } from './lettersOf'
import { positionOf } from './positionOf'
import { settle, type Change, type Standing } from './settle'
import type { EventDate, SignUpEvent } from './signUpEvent'
import { isOpen } from './states'

/**
 * What came of signing up for a date: `full` where there was neither a place nor a list to wait on, `used` where
 * somebody else has sent the same solved challenge.
 */
export type Outcome = {
  occurrence: string
  state: Registration['state'] | 'full' | 'used'
  position: number | null
}

type SignUp = {
  event: SignUpEvent
  date: EventDate
  now: Date
  given: Pick<
    Given,
    'name' | 'email' | 'phone' | 'answers' | 'needs' | 'language' | 'isOnlyForPlace'
  >
  proof: string | null
  byStaff: boolean
}

/** Signs a person up for a date; who is signed up already stays so. */
export const signUpFor = async (payload: Payload, signUp: SignUp): Promise<Outcome> => {
  const { event, date, now, given } = signUp
  const slot = slotOf(date.id, given)
  const outcome: Outcome = { occurrence: date.id, state: 'full', position: null }
  await settle(payload, { event, date, now }, async (standing) => {
    const before = await payload.db.findOne<Registration>({
      collection: 'registrations',
      where: { slot: { equals: slot } },
    })
    if (before && isOpen(before.state)) {
      outcome.state = before.state
      outcome.position = await positionOf(payload, before)
      return []
    }
    // Asked here, where they go one after another: many who send one challenge at once all pass an earlier look.
    if (await isUsed(payload, signUp.proof, slot)) {
      outcome.state = 'used'
      return []
    }
    const change = newcomer(signUp, standing, before, slot)
    outcome.state = change?.after.state ?? 'full'
    outcome.position = outcome.state === 'waiting' ? standing.waiting + 1 : null
    return change ? [change] : []
  })
  return outcome
}

/** Whether a challenge has brought a registration of somebody else; one person sends it for several dates. */
const isUsed = async (payload: Payload, proof: string | null, slot: string): Promise<boolean> => {
  if (!proof) return false
  const { docs } = await payload.db.find<Registration>({
    collection: 'registrations',
    where: { proof: { equals: proof } },
    pagination: false,
  })
  return docs.some((other) => personOf(String(other.slot)) !== personOf(slot))
}

const personOf = (slot: string): string => slot.slice(slot.indexOf(':'))

/** Null when there is neither a place nor a list to wait on. */
const newcomer = (
  { event, date, now, given, proof, byStaff }: SignUp,
  { free, waiting, next }: Standing,
  before: Registration | null,
  slot: string,
): Change | null => {
  const { hasWaitingList, needsConfirmation } = event.signUpHere ?? {}
  const mayWait = hasWaitingList && !given.isOnlyForPlace
  if (free <= 0 && !mayWait) return null

  const placed = needsConfirmation && !byStaff ? 'unconfirmed' : 'confirmed'
  const state = free > 0 ? placed : 'waiting'
  const confirmUntil = new Date(
    Math.min(now.getTime() + patienceHours.confirmation * hourMs, Date.parse(date.startsAt)),
  )
  const told: Record<typeof state, Told> = {
    unconfirmed: { kind: 'received' },
    confirmed: { kind: 'confirmed' },
    waiting: { kind: 'waiting', position: waiting + 1 },
  }
  const { name, email, phone, answers, needs, language } = given
  return {
    before,
    after: {
      name,
      email,
      phone,
      answers,
      needs,
      language,
      slot,
      proof,
      state,
      code: before?.code ?? randomUUID(),
      number: next,
      startsAt: date.startsAt,
      source: byStaff ? 'staff' : 'web',
      needsConsentAt: needs ? now.toISOString() : null,
      confirmUntil: state === 'unconfirmed' ? confirmUntil.toISOString() : null,
      offeredUntil: null,
    },
    told: told[state],
  }
}
