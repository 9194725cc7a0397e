import type { Payload } from 'payload'

import type { Invitee } from '@/payload-types'
import { togetherOf } from '@/platform/database/together'
import { signUpEvent, type SignUpEvent } from '@/subjects/registrations/signUpEvent'

import { publicGroups, type StoredGroup } from '../storedGroup'
import { letterTo, type Meeting, type Telling } from './letterTo'
import type { Told } from './states'

type Work = { payload: Payload; now: () => Date; isStopping: () => boolean }

/**
 * Tells those invited to a meeting to come that it was moved, postponed or called off, each once: what they were told
 * is compared with what is public. A meeting that is off the site for an hour ends nothing.
 */
export const followMeetings = async ({ payload, now, isStopping }: Work): Promise<void> => {
  const { docs } = await payload.db.find<Invitee>({
    collection: 'invitees',
    where: {
      and: [
        { startsAt: { greater_than: now().toISOString() } },
        { told: { not_equals: 'calledOff' } },
      ],
    },
    sort: 'startsAt',
    pagination: false,
  })
  const events = new Map<string, Promise<SignUpEvent | null>>()
  const groups = new Map<string, Promise<StoredGroup[]>>()
  for (const invitee of docs) {
    if (isStopping()) return
    const event = await kept(events, invitee.event, () => signUpEvent(payload, invitee.event))
    const [group] = await kept(groups, invitee.group, () =>
      publicGroups(payload, { id: { equals: invitee.group } }),
    )
    if (event && group) await follow(payload, group, event, invitee)
  }
}

const kept = <Value>(known: Map<string, Value>, key: string, find: () => Value): Value => {
  const value = known.get(key) ?? find()
  known.set(key, value)
  return value
}

const follow = async (
  payload: Payload,
  group: StoredGroup,
  event: SignUpEvent,
  invitee: Invitee,
): Promise<void> => {
  const date = event.occurrences?.find(({ id }) => id === invitee.occurrence)
  const meeting = { group, event, date: date ?? { startsAt: invitee.startsAt } }
  const news = newsOf(meeting, date !== undefined, invitee)
  if (!news) return

  const sequence = invitee.sequence + 1
  await togetherOf(payload).writeTogether([
    {
      collection: 'invitees',
      id: String(invitee.id),
      expected: { sequence: invitee.sequence },
      change: {
        told: news.told,
        startsAt: new Date(meeting.date.startsAt).toISOString(),
        sequence,
      },
    },
    {
      collection: 'letters',
      add: await letterTo(payload, meeting, { ...invitee, sequence }, news.telling),
    },
  ])
}

const newsOf = (
  { event, date }: Meeting,
  isThere: boolean,
  { told, startsAt }: Invitee,
): { told: Told; telling: Telling } | null => {
  if (!isThere || event.state === 'cancelled') return { told: 'calledOff', telling: 'calledOff' }
  if (event.state === 'postponed')
    return told === 'postponed' ? null : { told: 'postponed', telling: 'postponed' }
  const isMoved = Date.parse(date.startsAt) !== Date.parse(startsAt)
  return isMoved || told === 'postponed'
    ? { told: 'invited', telling: { movedFrom: startsAt } }
    : null
}
