import type { Payload } from 'payload'

import { sitsOn } from '@/lib/groupMembers'
import type { Locale } from '@/lib/label'
import type { ComingMeeting, InvitedMember, MeetingDate } from '@/lib/meetingView'
import { quorumOf } from '@/lib/quorum'
import { chunkBy } from '@/lib/chunkBy'
import { textIn } from '@/lib/textIn'
import type { Invitee } from '@/payload-types'
import type { EventDate, SignUpEvent } from '@/subjects/registrations/signUpEvent'

import type { GroupMember, StoredGroup } from '../storedGroup'

export type Coming = { event: SignUpEvent; date: EventDate }

/** The dates to come of a group's public events that take place, the next one first. */
export const comingDates = async (
  payload: Payload,
  group: string,
  now: Date,
): Promise<Coming[]> => {
  const { docs } = await payload.db.find<SignUpEvent & { deletedAt?: string | null }>({
    collection: 'events',
    where: {
      and: [{ workingGroup: { equals: group } }, { _status: { equals: 'published' } }],
    },
    pagination: false,
  })
  return docs
    .filter(({ deletedAt, state }) => !deletedAt && (state ?? 'planned') === 'planned')
    .flatMap((event) => (event.occurrences ?? []).map((date) => ({ event, date })))
    .filter(({ date }) => new Date(date.startsAt) > now)
    .sort((one, other) => Date.parse(one.date.startsAt) - Date.parse(other.date.startsAt))
}

/** What a date is, for those who show it. */
export const dateView = ({ startsAt, endsAt, allDay }: EventDate): MeetingDate => ({
  startsAt: new Date(startsAt).toISOString(),
  endsAt: endsAt ? new Date(endsAt).toISOString() : null,
  allDay: Boolean(allDay),
})

/** Whether a reply was given to this date: to the date before it was moved, it is none. */
export const repliesTo = (
  { repliedFor }: Pick<Invitee, 'repliedFor'>,
  { startsAt }: Pick<EventDate, 'startsAt'>,
): boolean => Boolean(repliedFor) && Date.parse(String(repliedFor)) === Date.parse(startsAt)

/** Who comes to a coming meeting, by side, and whether there would be a quorum. */
export const meetingFor = (
  group: StoredGroup,
  { event, date }: Coming,
  invitees: Invitee[],
  locale: Locale,
): ComingMeeting => {
  const members = (group.members ?? [])
    .filter((member) => sitsOn(member, date.startsAt))
    .map((member) => memberView(member, date, invitees, locale))
  const needed = quorumOf(group, members.length)
  return {
    event: String(event.id),
    occurrence: date.id,
    title: textIn(locale, event.title),
    date: dateView(date),
    members,
    sides: chunkBy(members, ({ side }) => side).map(([side, own]) => ({
      side,
      members: own.length,
      coming: comingOf(own),
    })),
    quorum: needed === null ? null : { needed, coming: comingOf(members) },
  }
}

const comingOf = (members: InvitedMember[]): number =>
  members.filter(({ reply }) => reply === 'yes' || reply === 'substitute').length

const memberView = (
  { id, name, organisation, side, email }: GroupMember,
  date: EventDate,
  invitees: Invitee[],
  locale: Locale,
): InvitedMember => {
  const found = invitees.find((each) => each.occurrence === date.id && each.member === id)
  const own = found && repliesTo(found, date) ? found : null
  return {
    who: [name, textIn(locale, organisation)].filter(Boolean).join(', '),
    side,
    hasEmail: Boolean(email),
    isInvited: found !== undefined && found.told !== 'calledOff',
    reply: own?.reply ?? null,
    substitute: own?.reply === 'substitute' ? (own.substitute ?? null) : null,
  }
}
