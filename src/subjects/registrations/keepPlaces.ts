import type { Payload, Where } from 'payload'

import { idOf } from '@/lib/idOf'
import { occurrenceText } from '@/lib/occurrenceText'
import type { Occupancy, Registration } from '@/payload-types'
import type { Values } from '@/platform/database/bulk'
import { togetherOf } from '@/platform/database/together'

import { letterOf, postponedKey, type Told } from './lettersOf'
import { remind } from './remind'
import { settle } from './settle'
import { closesAt, signUpEvent, type EventDate, type SignUpEvent } from './signUpEvent'
import { isOpen, openStates } from './states'
import { step, type Next } from './step'

type Work = { payload: Payload; now: () => Date; isStopping: () => boolean }
type Place = { event: SignUpEvent; date: EventDate; now: Date }

/** So many registrations are looked at in one turn; the rest in the next. */
const mostAtOnce = 500

/**
 * What the portal does with places by itself: lets lapse what nobody answered, tells of dates that were called off or
 * moved, reminds those who come, ends the queue with the sign-up, and offers what is free. Each step is whole: whoever is killed goes on here.
 */
export const keepPlaces = async ({ payload, now, isStopping }: Work): Promise<void> => {
  const events = new Map<string, SignUpEvent | null>()
  const eventOf = async (id: string) => {
    const known = events.get(id)
    if (known !== undefined) return known
    const event = await signUpEvent(payload, id)
    events.set(id, event)
    return event
  }
  for (const registration of await openOnes(payload, now())) {
    if (isStopping()) return
    const event = await eventOf(String(idOf(registration.event)))
    if (event) await follow(payload, event, registration, now())
  }
  for (const { event: id, occurrence } of await queues(payload)) {
    if (isStopping()) return
    const event = await eventOf(id)
    const date = event?.occurrences?.find((each) => each.id === occurrence)
    if (event && date) await settle(payload, { event, date, now: now() }, async () => [])
  }
}

/** Those that come, may come or wait, the nearest dates first; what was past a day ago is left alone. */
const openOnes = async (payload: Payload, now: Date): Promise<Registration[]> => {
  const where: Where = {
    and: [{ state: { in: [...openStates] } }, { startsAt: { greater_than: now.toISOString() } }],
  }
  const all: Registration[] = []
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.db.find<Registration>({
      collection: 'registrations',
      where,
      sort: ['startsAt', 'id'],
      page,
      limit: mostAtOnce,
    })
    all.push(...docs)
    if (!hasNextPage) return all
  }
}

const queues = async (payload: Payload): Promise<Occupancy[]> => {
  const { docs } = await payload.db.find<Occupancy>({
    collection: 'occupancies',
    where: { waiting: { greater_than: 0 } },
    limit: mostAtOnce,
    pagination: false,
  })
  return docs
}

const follow = async (
  payload: Payload,
  event: SignUpEvent,
  registration: Registration,
  now: Date,
): Promise<void> => {
  const date = event.occurrences?.find(({ id }) => id === registration.occurrence)
  if (!date || event.state === 'cancelled') return callOff(payload, event, registration, now)
  if (event.state === 'postponed') return tellOfDelay(payload, { event, date, now }, registration)

  const next = nextOf({ event, date, now }, registration)
  if (!next) return remind(payload, { event, date, now }, registration)

  await step(payload, { event, date, now }, registration.id, (before) =>
    nextOf({ event, date, now }, before),
  )
}

const nextOf = ({ event, date, now }: Place, before: Registration): Next | null => {
  const { state, startsAt, offeredUntil, confirmUntil, language } = before
  const until = state === 'offered' ? offeredUntil : state === 'unconfirmed' ? confirmUntil : null
  if (until && new Date(until) <= now) return ended('lapsed')
  if (!isOpen(state)) return null
  if (state === 'waiting' && now >= closesAt(event, date)) return ended('unserved')
  if (Date.parse(startsAt) === Date.parse(date.startsAt)) return null

  // Only the start is known of how it was.
  const told: Told = { kind: 'moved', before: occurrenceText(language, { startsAt }) }
  return { after: { state, startsAt: date.startsAt }, told: state === 'confirmed' ? told : null }
}

const ended = (kind: 'lapsed' | 'unserved'): Next => ({
  after: { state: 'expired', offeredUntil: null, confirmUntil: null },
  told: { kind },
})

/** A date that is off, or is not there any more: nobody moves up for it. */
const callOff = async (
  payload: Payload,
  event: SignUpEvent,
  { id, occurrence, startsAt }: Registration,
  now: Date,
): Promise<void> => {
  const date = event.occurrences?.find((each) => each.id === occurrence) ?? {
    id: occurrence,
    startsAt,
  }
  const closed = { ...event, signUpHere: { ...event.signUpHere, isOn: false } }
  await step(payload, { event: closed, date, now }, id, ({ state }) =>
    isOpen(state)
      ? {
          after: { state: 'cancelled', offeredUntil: null, confirmUntil: null },
          told: { kind: 'calledOff' },
        }
      : null,
  )
}

/** Nothing changes but that the person knows; once for each date. */
const tellOfDelay = async (
  payload: Payload,
  { event, date, now }: Place,
  person: Registration,
): Promise<void> => {
  const { email } = person
  if (!email) return
  const { totalDocs } = await payload.db.count({
    collection: 'letters',
    where: { key: { equals: `registration:${person.code}:${postponedKey(date)}` } },
  })
  if (totalDocs > 0) return

  const subject = { event, date, person: { ...person, email }, now }
  const letter = await letterOf(payload, subject, { kind: 'postponed' })
  await togetherOf(payload).writeTogether([{ collection: 'letters', add: letter as Values }])
}
