import type { Payload, PayloadHandler } from 'payload'

import type { Occupancy } from '@/payload-types'

import { capacityOf, runs, type SignUpEvent } from './signUpEvent'

const mostEvents = 500

/** `GET /api/events/full`: the ids of events with sign-up whose dates to come have no place left. */
export const fullEvents: PayloadHandler = async ({ payload }) => {
  const now = new Date()
  const { docs: events } = await payload.db.find<SignUpEvent>({
    collection: 'events',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { deletedAt: { exists: false } },
        { 'signUpHere.isOn': { equals: true } },
        { lastEndsAt: { greater_than: now.toISOString() } },
      ],
    },
    limit: mostEvents,
    pagination: false,
  })
  const counted = await countedOf(payload, events)
  return Response.json({
    full: events.filter((event) => isFull(event, counted, now)).map(({ id }) => id),
  })
}

const countedOf = async (
  payload: Payload,
  events: SignUpEvent[],
): Promise<Map<string, Occupancy>> => {
  const { docs } = await payload.db.find<Occupancy>({
    collection: 'occupancies',
    where: { event: { in: events.map(({ id }) => id) } },
    pagination: false,
  })
  return new Map(docs.map((each) => [each.occurrence, each]))
}

const isFull = (event: SignUpEvent, counted: Map<string, Occupancy>, now: Date): boolean => {
  const open = (event.occurrences ?? []).filter((date) => runs(event, date, now))
  return (
    open.length > 0 &&
    open.every((date) => {
      const { taken = 0, waiting = 0 } = counted.get(date.id) ?? {}
      return waiting > 0 || taken >= (capacityOf(event, date) ?? Infinity)
    })
  )
}
