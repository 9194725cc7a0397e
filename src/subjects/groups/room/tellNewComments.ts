import type { Payload } from 'payload'

import { chunkBy } from '@/lib/chunkBy'
import { isoDay } from '@/lib/formatDate'
import { pragueClock } from '@/lib/pragueTime'
import { textIn } from '@/lib/textIn'
import type { User } from '@/payload-types'
import { env } from '@/platform/env'
import { languageOf } from '@/platform/mail/languageOf'
import { queueLetter } from '@/platform/mail/queueLetter'
import { groupStaff } from '@/subjects/accounts/people'

import { newOnes, roomComments } from '../letters/roomComments'
import { publicGroups, type StoredGroup } from '../storedGroup'
import { commentsWhere, type RoomCommentRow } from './commentView'
import { sameEmail } from './places'

type Work = { payload: Payload; now: () => Date; isStopping: () => boolean }

/** By Prague's clocks: whoever comes to work reads it. */
const firstHour = '07:00'

/**
 * Tells those who look after groups what their members wrote since they were told last: one letter a day at most, none
 * of nothing.
 */
export const tellRoomComments = async ({ payload, now, isStopping }: Work): Promise<void> => {
  const moment = now()
  if (pragueClock(moment).slice(11) < firstHour) return
  const said = await openComments(payload, moment)
  if (said.length === 0) return

  const ids = [...new Set(said.map(({ group }) => group))]
  const groups = await publicGroups(payload, { id: { in: ids } })
  const staff = await groupStaff(payload)
  for (const person of staff) {
    if (isStopping()) return
    const own = groups.filter((group) => looksAfter(person, group, staff))
    await tell(payload, person, own, said, moment)
  }
}

/** Of meetings that are over nobody has to be told. */
const openComments = async (payload: Payload, now: Date): Promise<RoomCommentRow[]> => {
  const since = new Date(now.getTime() - 86_400_000).toISOString()
  const found = await commentsWhere(payload, { startsAt: { greater_than: since } })
  return found.filter(({ removedReason }) => !removedReason)
}

/** Those among the contacts of a group who work here; where there is none of them, every coordinator, else admins. */
const looksAfter = (person: User, { contacts }: StoredGroup, staff: User[]): boolean => {
  const isContact = ({ email }: User): boolean =>
    (contacts ?? []).some((contact) => sameEmail(contact.email, email))
  if (staff.some(isContact)) return isContact(person)
  const hasCoordinators = staff.some(({ role }) => role === 'coordinator')
  return person.role === (hasCoordinators ? 'coordinator' : 'admin')
}

const tell = async (
  payload: Payload,
  person: User,
  groups: StoredGroup[],
  said: RoomCommentRow[],
  now: Date,
): Promise<void> => {
  const toldAt = await lastTold(payload, person)
  const fresh = said.filter(
    ({ createdAt, user, group }) =>
      user !== String(person.id) &&
      groups.some(({ id }) => String(id) === group) &&
      (!toldAt || new Date(createdAt) > new Date(toldAt)),
  )
  if (fresh.length === 0) return

  const language = languageOf(person)
  const list = `${env.siteUrl}/admin/collections/working-groups`
  await queueLetter(payload, {
    to: person.email,
    language,
    kind: roomComments,
    key: `roomComments:${person.id}:${isoDay(now)}`,
    about: aboutOf(person),
    data: {
      count: fresh.length,
      items: chunkBy(fresh, ({ group }) => group).map(([id, own]) => ({
        title: textIn(language, groups.find((each) => String(each.id) === id)?.name),
        lines: [newOnes(own.length)[language]],
        href: `${list}/${id}`,
      })),
      link: list,
    },
  })
}

const lastTold = async (payload: Payload, person: User): Promise<string | undefined> => {
  const { docs } = await payload.db.find<{ id: string; createdAt: string }>({
    collection: 'letters',
    where: {
      and: [{ template: { equals: roomComments.name } }, { about: { equals: aboutOf(person) } }],
    },
    select: { createdAt: true },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
  })
  return docs[0]?.createdAt
}

const aboutOf = ({ id }: User): string => `users:${id}`
