import type { Payload } from 'payload'

import { isoDay } from '@/lib/formatDate'
import { byDueDay, isLateTask } from '@/lib/groupTasks'
import { idOf } from '@/lib/idOf'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { RoomGroup, RoomMeeting, RoomPast, RoomTask } from '@/lib/roomView'
import { textIn } from '@/lib/textIn'
import type { Invitee } from '@/payload-types'
import { linkTokenOf } from '@/platform/requests/linkToken'
import { placeOf } from '@/subjects/registrations/placeOf'

import { comingDates, dateView, repliesTo, type Coming } from '../invitees/comingMeetings'
import { linkPurpose } from '../invitees/letterTo'
import type { StoredGroup, StoredMeeting } from '../storedGroup'
import { filesOf, papersOf, type StoredFile } from './papers'
import { sameEmail, type Place } from './places'

type Room = Place & {
  payload: Payload
  locale: Locale
  now: Date
  files: Map<string, StoredFile>
  invitees: Invitee[]
}

/** What a member finds of one group. */
export const roomGroup = async (
  payload: Payload,
  place: Place,
  locale: Locale,
  now: Date,
): Promise<RoomGroup> => {
  const { group, member } = place
  const id = String(group.id)
  const { docs: invitees } = await payload.db.find<Invitee>({
    collection: 'invitees',
    where: { and: [{ group: { equals: id } }, { member: { equals: String(member.id) } }] },
    pagination: false,
  })
  const room = { ...place, payload, locale, now, invitees, files: await filesOf(payload, group) }
  return {
    id,
    name: textIn(locale, group.name),
    slug: group.slug,
    represents: textIn(locale, member.organisation),
    coming: comingIn(room, await comingDates(payload, id, now)),
    tasks: tasksIn(room),
    past: pastIn(room),
  }
}

/** The day of a meeting that was written down without an event: no hour is said. */
const dayOnly = ({ date }: StoredMeeting) => ({ startsAt: date, endsAt: null, allDay: true })

const isWrittenOf = ({ event: own, date }: StoredMeeting, coming: Coming): boolean =>
  isoDay(date) === isoDay(coming.date.startsAt) &&
  (!own || String(idOf(own)) === String(coming.event.id))

const comingIn = (room: Room, dates: Coming[]): RoomMeeting[] => {
  const written = writtenIn(room.group)
  const today = isoDay(room.now)
  const days = written.filter(
    (meeting) =>
      isoDay(meeting.date) >= today &&
      !meeting.event &&
      !dates.some((each) => isWrittenOf(meeting, each)),
  )
  return [
    ...dates.map((coming) => {
      const meeting = written.find((each) => isWrittenOf(each, coming))
      return meetingOfEvent(room, coming, meeting)
    }),
    ...days.map((meeting) => meetingOfDay(room, meeting)),
  ].sort((one, other) => Date.parse(one.date.startsAt) - Date.parse(other.date.startsAt))
}

const writtenIn = ({ meetings }: StoredGroup): StoredMeeting[] =>
  (meetings ?? []).filter(({ date }) => Boolean(date))

const meetingOfEvent = (
  room: Room,
  { event, date }: Coming,
  meeting: StoredMeeting | undefined,
): RoomMeeting => {
  const { payload, locale, member } = room
  const { where, online } = placeOf(event, locale, true)
  const invitee = room.invitees.find(
    (each) => each.occurrence === date.id && sameEmail(member.email, each.email),
  )
  const replied = invitee && repliesTo(invitee, date) ? invitee : null
  const token = invitee && linkTokenOf(payload, linkPurpose, invitee.code)
  return {
    key: date.id,
    title: textIn(locale, meeting?.topic) || textIn(locale, event.title),
    date: dateView(date),
    where: where ?? null,
    online: online ?? null,
    ...saidOf(room, meeting),
    replyAt: token ? pathTo(locale, `/jednani/${token}`) : null,
    reply: replied?.reply ?? null,
    substitute: replied?.substitute ?? null,
  }
}

const meetingOfDay = (room: Room, meeting: StoredMeeting): RoomMeeting => ({
  key: String(meeting.id),
  title: textIn(room.locale, meeting.topic) || null,
  date: dayOnly(meeting),
  where: null,
  online: null,
  ...saidOf(room, meeting),
  replyAt: null,
  reply: null,
  substitute: null,
})

const saidOf = (room: Room, meeting: StoredMeeting | undefined) => ({
  agenda: textIn(room.locale, meeting?.agenda) || null,
  papers: meeting ? allPapers(room, meeting) : [],
})

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
    }))

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
