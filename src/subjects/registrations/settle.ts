import pLimit from 'p-limit'
import type { Payload, PayloadRequest } from 'payload'

import type { Occupancy, Registration } from '@/payload-types'
import type { Values } from '@/platform/database/bulk'
import { togetherOf, type Step } from '@/platform/database/together'
import { linkTokenHash, linkTokenOf } from '@/platform/requests/linkToken'
import { recordChange } from '@/subjects/freshness/recordChange'

import { hourMs, patienceHours } from './hours'
import { inCalendarAfter, letterOf, type Told } from './lettersOf'
import { capacityOf, runs, type EventDate, type SignUpEvent } from './signUpEvent'
import { holdsPlace, type State } from './states'

/** What of a date is known when it is decided. */
export type Standing = {
  /** Places that nobody holds; Infinity where they are not counted. */
  free: number
  waiting: number
  /** The number of the next registration. */
  next: number
}

/** A registration that is made (`before` is null) or changed, and the letter that tells of it. */
export type Change = {
  before: Registration | null
  after: Partial<Registration> & { state: State }
  told: Told | null
}

type Place = { event: SignUpEvent; date: EventDate; now: Date }
type Decide = (standing: Standing) => Promise<Change[]>

/** How often it is tried again when another process was quicker. */
const mostTries = 20
/** In one process they go one after another: nobody has to give way to a neighbour. */
const inTurn = pLimit(1)

/**
 * The one way in which the places of a date change. What is decided is stored together with the count, which must still
 * be as it was read; whoever waits is offered what is free then. Letters are stored with it, all or nothing.
 */
export const settle = (payload: Payload, place: Place, decide: Decide): Promise<Change[]> =>
  inTurn(async () => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const done = await tryOnce(payload, place, decide)
      if (done) return done
    }
    throw new Error('the places of a date could not be settled')
  })

const tryOnce = async (
  payload: Payload,
  place: Place,
  decide: Decide,
): Promise<Change[] | null> => {
  const { event, date } = place
  const row = await payload.db.findOne<Occupancy>({
    collection: 'occupancies',
    where: { occurrence: { equals: date.id } },
  })
  const was = row ?? { taken: 0, waiting: 0, lastNumber: 0, version: 0 }
  const capacity = capacityOf(event, date) ?? Infinity
  const decided = await decide({
    free: was.waiting > 0 ? 0 : Math.max(0, capacity - was.taken),
    waiting: was.waiting,
    next: was.lastNumber + 1,
  })
  const then = countsAfter(was, decided)
  const moved = await moveUp(payload, place, decided, { ...then, free: capacity - then.taken })
  const changes = [...decided, ...moved]
  if (changes.length === 0) return changes

  const counts = { ...countsAfter(was, changes), version: was.version + 1 }
  const isStored = await togetherOf(payload).writeTogether([
    row
      ? {
          collection: 'occupancies',
          id: row.id,
          expected: { version: was.version },
          change: counts,
        }
      : { collection: 'occupancies', add: { occurrence: date.id, event: event.id, ...counts } },
    ...(await Promise.all(changes.map((each) => stepsOf(payload, place, each)))).flat(),
  ])
  if (!isStored) return null

  const isFull = (taken: number, waiting: number) => taken >= capacity || waiting > 0
  if (isFull(was.taken, was.waiting) !== isFull(counts.taken, counts.waiting))
    await recordChange({ payload, context: {} } as unknown as PayloadRequest, 'events', event.id)
  return changes
}

type Counts = { taken: number; waiting: number; lastNumber: number }

const countsAfter = (was: Counts, changes: Change[]): Counts => {
  const change = (test: (state: State | undefined) => boolean) =>
    changes.reduce(
      (sum, { before, after }) => sum + Number(test(after.state)) - Number(test(before?.state)),
      0,
    )
  return {
    taken: was.taken + change(holdsPlace),
    waiting: was.waiting + change((state) => state === 'waiting'),
    lastNumber: Math.max(was.lastNumber, ...changes.map(({ after }) => after.number ?? 0)),
  }
}

/** Those who wait longest are offered what is free, never more; nobody after the sign-up has ended. */
const moveUp = async (
  payload: Payload,
  { event, date, now }: Place,
  decided: Change[],
  { free, waiting }: { free: number; waiting: number },
): Promise<Change[]> => {
  if (free <= 0 || waiting <= 0 || !runs(event, date, now)) return []

  const taken = decided.flatMap(({ before }) => before?.id ?? [])
  const { docs } = await payload.db.find<Registration>({
    collection: 'registrations',
    where: {
      and: [{ occurrence: { equals: date.id } }, { state: { equals: 'waiting' } }],
    },
    sort: 'number',
    limit: Math.min(free, waiting) + taken.length,
    pagination: false,
  })
  const offeredUntil = new Date(
    Math.min(now.getTime() + patienceHours.offer * hourMs, Date.parse(date.startsAt)),
  ).toISOString()
  return docs
    .filter(({ id }) => !taken.includes(id))
    .slice(0, Math.min(free, waiting))
    .map((before) => ({
      before,
      after: { state: 'offered', offeredUntil },
      told: { kind: 'offered' },
    }))
}

const stepsOf = async (
  payload: Payload,
  { event, date, now }: Place,
  { before, after, told }: Change,
): Promise<Step[]> => {
  const whole = { ...before, ...after } as Registration
  const person = { ...whole, sequence: (before?.sequence ?? 0) + (told ? 1 : 0) }
  const values = {
    ...after,
    sequence: person.sequence,
    isInCalendar: told
      ? inCalendarAfter(told, Boolean(person.isInCalendar))
      : Boolean(person.isInCalendar),
    // Who was just told of the date needs no reminder whose moment is past.
    ...(told && inCalendarAfter(told, false) && { remindedUntil: now.toISOString() }),
    tokenHash: linkTokenHash(linkTokenOf(payload, 'registration', whole.code)),
  } as Values
  const collection = 'registrations'
  return [
    before
      ? { collection, id: before.id, expected: { state: before.state }, change: values }
      : { collection, add: { ...values, occurrence: date.id, event: event.id } },
    ...(told && person.email
      ? [
          {
            collection: 'letters' as const,
            add: (await letterOf(
              payload,
              { event, date, now, person: { ...person, email: person.email } },
              told,
            )) as Values,
          },
        ]
      : []),
  ]
}
