import type { Payload } from 'payload'

import { dayAfter } from '@/lib/dayAfter'
import { isoDay } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { fromPragueClock } from '@/lib/pragueTime'
import type { Event } from '@/payload-types'

type Texts = Partial<Record<Locale, string | null>> | string | null

/** A question of the organiser, in all languages. */
export type Question = {
  id: string
  kind: 'text' | 'choice' | 'number'
  text: Texts
  options?: Texts
  isRequired?: boolean | null
  /** Whether the answer stands on the attendance sheet. */
  isOnSheet?: boolean | null
}
export type EventDate = NonNullable<Event['occurrences']>[number] & { id: string }

/** An event as it is stored and public, with what signing up for it asks. */
export type SignUpEvent = Pick<Event, 'id' | 'slug' | 'state' | 'capacity' | 'registration'> & {
  title: Texts
  venue?: {
    name?: Texts
    room?: Texts
    address?: NonNullable<Event['venue']>['address']
  } | null
  onlineUrl?: string | null
  organisers?: { name?: Texts }[] | null
  accredited?: boolean | null
  accreditation?: { number?: string | null; hours?: number | null } | null
  projects?: Event['projects']
  occurrences?: EventDate[] | null
  signUp?: { until?: string | null } | null
  signUpHere?: {
    isOn?: boolean | null
    hasWaitingList?: boolean | null
    needsConfirmation?: boolean | null
    asksNeeds?: boolean | null
    asksAfter?: boolean | null
    /** Told only to those who have a place. */
    onlineUrl?: string | null
    reminders?: NonNullable<Event['signUpHere']>['reminders']
    questions?: Question[] | null
  } | null
}

type Stored = SignUpEvent & { _status?: string | null; deletedAt?: string | null }

/** A public event by its id, or by the last part of its address; null when there is none. */
export const signUpEvent = async (payload: Payload, name: string): Promise<SignUpEvent | null> => {
  const ask = (field: 'id' | 'slug') =>
    payload.db.findOne<Stored>({ collection: 'events', where: { [field]: { equals: name } } })
  const event = (await ask('slug')) ?? (isId(name) ? await ask('id') : null)
  return event && event._status === 'published' && !event.deletedAt ? event : null
}

/** Of either engine; anything else a driver may not take. */
const isId = (name: string): boolean => /^([0-9a-f]{24}|[0-9a-f-]{36})$/.test(name)

/** How many people a date takes; null when nobody counts. */
export const capacityOf = (event: SignUpEvent, date: EventDate): number | null =>
  date.capacity ?? event.capacity ?? null

/** Until when people sign up for a date: the end of the day that the event says, and at most until it begins. */
export const closesAt = (event: SignUpEvent, date: EventDate): Date => {
  const begins = new Date(date.startsAt)
  const { until } = event.signUp ?? {}
  const end = until ? fromPragueClock(`${dayAfter(isoDay(until))}T00:00`) : null
  return end && end < begins ? end : begins
}

/** Whether people may sign up for a date now, and those who wait be served. */
export const runs = (event: SignUpEvent, date: EventDate, now: Date): boolean =>
  event.signUpHere?.isOn === true &&
  (event.state ?? 'planned') === 'planned' &&
  event.registration !== 'full' &&
  now < closesAt(event, date)
