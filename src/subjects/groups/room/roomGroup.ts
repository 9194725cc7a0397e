import type { Payload } from 'payload'

import { isoDay } from '@/lib/formatDate'
import { byDueDay, isLateTask } from '@/lib/groupTasks'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { RoomComment, RoomGroup, RoomMeeting, RoomPast, RoomTask } from '@/lib/roomView'
import { textIn } from '@/lib/textIn'
import type { Invitee } from '@/payload-types'
import { linkTokenOf } from '@/platform/requests/linkToken'
import { placeOf } from '@/subjects/registrations/placeOf'

import { repliesTo } from '../invitees/comingMeetings'
import { linkPurpose } from '../invitees/letterTo'
import type { StoredMeeting } from '../storedGroup'
import { hasBegun, meetingsToCome, titleOf, writtenIn, type RoomDate } from './comingMeetings'
import { commentsWhere, commentView, type RoomCommentRow } from './commentView'
import { filesOf, papersOf, type StoredFile } from './papers'
import { sameEmail, stringsIn, type Place } from './places'

type Room = Place & {
  payload: Payload
  locale: Locale
  now: Date
  files: Map<string, StoredFile>
  invitees: Invitee[]
  /** Papers that were there before this visit; null in the first one. */
  known: string[] | null
  user: string
  comments: RoomCommentRow[]
}

/** What a member finds of one group. */
export const roomGroup = async (
  payload: Payload,
  place: Place,
  locale: Locale,
  now: Date,
): Promise<RoomGroup> => {
  const { group, member, seat } = place
  const id = String(group.id)
  const { docs: invitees } = await payload.db.find<Invitee>({
    collection: 'invitees',
    where: { and: [{ group: { equals: id } }, { member: { equals: String(member.id) } }] },
    pagination: false,
  })
  const comments = await commentsWhere(payload, { group: { equals: id } })
  const files = await filesOf(payload, group)
  const known = seat.known ? stringsIn(seat.known) : null
  const user = seat.user
  const room = { ...place, user, payload, locale, now, invitees, files, known, comments }
  return {
    id,
    member: String(member.id),
    name: textIn(locale, group.name),
    slug: group.slug,
    represents: textIn(locale, member.organisation),
    coming: (await meetingsToCome(payload, group, now)).map((each) => comingIn(room, each)),
    tasks: tasksIn(room),
    past: pastIn(room),
  }
}

const comingIn = (room: Room, { key, ...rest }: RoomDate): RoomMeeting => {
  const { payload, locale, member } = room
  const { date, coming, meeting } = rest
  const { where, online } = coming ? placeOf(coming.event, locale, true) : {}
  const invitee = room.invitees.find(
    (each) => each.occurrence === key && sameEmail(member.email, each.email),
  )
  const replied = invitee && coming && repliesTo(invitee, coming.date) ? invitee : null
  const token = invitee && linkTokenOf(payload, linkPurpose, invitee.code)
  return {
    key,
    title: titleOf(locale, { key, ...rest }),
    date,
    where: where ?? null,
    online: online ?? null,
    agenda: textIn(locale, meeting?.agenda) || null,
    papers: meeting ? allPapers(room, meeting) : [],
    replyAt: token ? pathTo(locale, `/jednani/${token}`) : null,
    reply: replied?.reply ?? null,
    substitute: replied?.substitute ?? null,
    canComment: !hasBegun({ date }, room.now),
    comments: commentsOf(room, [key, meeting?.id]),
  }
}

/** What was said of a meeting, under whichever of its keys: it may have got an event later. */
const commentsOf = (room: Room, keys: unknown[]): RoomComment[] =>
  room.comments
    .filter(({ meeting }) => keys.includes(meeting))
    .map((each) => commentView(room, each, room.user))

const allPapers = (room: Room, { papers, memberPapers }: StoredMeeting) => [
  ...papersOf(room, memberPapers, true),
  ...papersOf(room, papers, false),
]

const pastIn = (room: Room): RoomPast[] =>
  writtenIn(room.group)
    .filter(({ date }) => isoDay(date) < isoDay(room.now))
    .sort((one, other) => other.date.localeCompare(one.date))
    .map((meeting) => ({
      key: String(meeting.id),
      date: meeting.date,
      title: textIn(room.locale, meeting.topic) || null,
      conclusions: textIn(room.locale, meeting.conclusions) || null,
      resolutions: (meeting.resolutions ?? []).map(({ number, text }) =>
        [number, textIn(room.locale, text)].filter(Boolean).join(': '),
      ),
      minutes: papersOf(room, meeting.minutes ? [meeting.minutes] : [], false)[0] ?? null,
      papers: allPapers(room, meeting),
      comments: room.comments
        .filter((each) => isSaidOf(room, each, meeting))
        .map((each) => commentView(room, each, room.user)),
    }))

/** Of a date of an event that is over only the day is left to know its meeting by. */
const isSaidOf = (
  { group }: Room,
  { meeting, startsAt }: RoomCommentRow,
  { id, date }: StoredMeeting,
): boolean =>
  meeting === id ||
  (isoDay(startsAt) === isoDay(date) && !writtenIn(group).some((each) => each.id === meeting))

/** A member's own tasks: those at which the e-mail of the member stands. Dropped ones are nobody's work. */
const tasksIn = ({ group, member, locale, now }: Room): RoomTask[] =>
  (group.tasks ?? [])
    .filter(({ email, state }) => sameEmail(email, String(member.email)) && state !== 'dropped')
    .sort(byDueDay)
    .map((task) => ({
      id: String(task.id),
      text: textIn(locale, task.text),
      dueOn: task.dueOn ?? null,
      state: task.state === 'done' || task.state === 'open' ? task.state : null,
      isLate: isLateTask(task, now),
    }))
