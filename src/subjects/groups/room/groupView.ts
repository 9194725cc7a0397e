import type { Payload, PayloadRequest } from 'payload'

import { chunkBy } from '@/lib/chunkBy'
import { isoDay } from '@/lib/formatDate'
import { label, type Locale } from '@/lib/label'
import type { RoomOfGroup, RoomStanding } from '@/lib/roomView'
import { textIn } from '@/lib/textIn'
import type { User } from '@/payload-types'
import { fail } from '@/platform/requests/fail'

import { publicGroups, type GroupMember, type StoredGroup } from '../storedGroup'
import { meetingsToCome, titleOf } from './comingMeetings'
import { commentsWhere, commentView } from './commentView'
import { filesOf, papersOf, type StoredFile } from './papers'
import { toTellIn } from './papersToTell'
import { isOf, seatedOf } from './places'

/** The public group of the address; 404 when there is none. */
export const groupOf = async (req: PayloadRequest): Promise<StoredGroup> => {
  const where = { id: { equals: String(req.routeParams?.id) } }
  const [group] = await publicGroups(req.payload, where)
  return group ?? fail(req, 404, noGroup)
}

/** What staff see of the room of a group. */
export const viewOf = async (req: PayloadRequest, group: StoredGroup): Promise<RoomOfGroup> => {
  const { payload, i18n } = req
  const locale = i18n.language as Locale
  const now = new Date()
  const { seats, users } = await seatedOf(payload, group)
  const files = await filesOf(payload, group)
  return {
    members: (group.members ?? []).map((member) => {
      const seat = seats.find((each) => isOf(member, each))
      const user = seat && users.find(({ id }) => String(id) === seat.user)
      const { name, organisation } = member
      return {
        member: String(member.id),
        who: [name, textIn(locale, organisation)].filter(Boolean).join(', '),
        standing: standingOf(member, user),
      }
    }),
    meetings: (group.meetings ?? [])
      .filter(({ memberPapers }) => memberPapers?.length)
      .map((meeting) => ({
        meeting: String(meeting.id),
        date: meeting.date,
        topic: textIn(locale, meeting.topic) || null,
        papers: papersOf({ group, files, locale }, meeting.memberPapers, true).map(
          ({ title }) => title,
        ),
      })),
    toTell: await toTellIn(payload, group, files, locale, now),
    talks: await talksOf(payload, group, files, locale, now),
  }
}

/** Whether a term is over. */
export const hasEnded = ({ until }: GroupMember): boolean =>
  Boolean(until) && isoDay(String(until)) < isoDay(new Date())

const standingOf = (member: GroupMember, user: User | undefined): RoomStanding => {
  if (hasEnded(member)) return 'ended'
  if (!member.email) return 'noEmail'
  if (!user) return 'none'
  if (user.isActive === false) return 'closed'
  return user.invitedAt ? 'invited' : 'in'
}

const talksOf = async (
  payload: Payload,
  group: StoredGroup,
  files: Map<string, StoredFile>,
  locale: Locale,
  now: Date,
): Promise<RoomOfGroup['talks']> => {
  const rows = await commentsWhere(payload, { group: { equals: String(group.id) } })
  if (rows.length === 0) return []

  const coming = await meetingsToCome(payload, group, now)
  const comingOf = (key: string) =>
    coming.find((each) => [each.key, each.meeting?.id].includes(key))
  return chunkBy(rows, ({ meeting }) => comingOf(meeting)?.key ?? meeting)
    .map(([key, said]) => {
      const found = comingOf(key)
      const written = group.meetings?.find(({ id }) => id === key)
      return {
        meeting: key,
        title: found ? titleOf(locale, found) : textIn(locale, written?.topic) || null,
        date: found?.date.startsAt ?? written?.date ?? String(said[0]?.startsAt),
        comments: said.map((each) => commentView({ files, locale }, each, null)),
      }
    })
    .sort((one, other) => Date.parse(other.date) - Date.parse(one.date))
}

const noGroup = label(
  'Taková zveřejněná skupina tu není.',
  'There is no such published group.',
  'Такої опублікованої групи немає.',
)
