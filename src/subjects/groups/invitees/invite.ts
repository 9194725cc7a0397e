import { randomBytes } from 'node:crypto'
import type { Payload, PayloadHandler, PayloadRequest } from 'payload'

import { sitsOn } from '@/lib/groupMembers'
import { label, say, type Locale } from '@/lib/label'
import type { Invitee } from '@/payload-types'
import { togetherOf, type Step } from '@/platform/database/together'
import { fail } from '@/platform/requests/fail'
import { linkTokenHash, linkTokenOf } from '@/platform/requests/linkToken'
import { requireStaff } from '@/platform/requests/requireUser'
import { textOf } from '@/platform/requests/textOf'

import { publicGroups, type GroupMember, type StoredGroup } from '../storedGroup'
import { comingDates, meetingFor, type Coming } from './comingMeetings'
import { letterTo, linkPurpose } from './letterTo'

const personal = { headers: { 'Cache-Control': 'private, no-store' } }

/** `GET /api/working-groups/:id/invitees`: for staff, the meetings to come, who is invited and what they replied. */
export const readInvitees: PayloadHandler = async (req) => {
  requireStaff(req)
  return Response.json(await viewOf(req, await groupOf(req)), personal)
}

/**
 * `POST /api/working-groups/:id/invitees {occurrence}`: invites the members who sit on that day and have an e-mail, each
 * once. Whose e-mail was changed since, or who was told that it is off, is invited anew.
 */
export const inviteMembers: PayloadHandler = async (req) => {
  requireStaff(req)
  const group = await groupOf(req)
  const occurrence = await textOf(req, 'occurrence')
  const coming = (await comingDates(req.payload, String(group.id), new Date())).find(
    ({ date }) => date.id === occurrence,
  )
  if (!coming) return fail(req, 404, texts.meeting, { path: 'occurrence' })

  const members = (group.members ?? []).filter((each) => sitsOn(each, coming.date.startsAt))
  const known = await inviteesOf(req.payload, { occurrence: { equals: occurrence } })
  const done = []
  for (const member of members)
    done.push(await inviteOne(req.payload, group, coming, member, known))
  const count = done.filter(Boolean).length
  const view = await viewOf(req, group)
  return Response.json({ ...view, message: say(req, texts.invited(count)) }, personal)
}

const groupOf = async (req: PayloadRequest): Promise<StoredGroup> => {
  const where = { id: { equals: String(req.routeParams?.id) } }
  const [group] = await publicGroups(req.payload, where)
  return group ?? fail(req, 404, texts.group)
}

const inviteesOf = async (payload: Payload, where: object): Promise<Invitee[]> => {
  const { docs } = await payload.db.find<Invitee>({
    collection: 'invitees',
    where: where as never,
    pagination: false,
  })
  return docs
}

const viewOf = async (req: PayloadRequest, group: StoredGroup) => {
  const dates = await comingDates(req.payload, String(group.id), new Date())
  const invitees = await inviteesOf(req.payload, { group: { equals: String(group.id) } })
  const locale = req.i18n.language as Locale
  return { meetings: dates.map((coming) => meetingFor(group, coming, invitees, locale)) }
}

/** Stores the invitation and its letter together; false when there is nothing to do or somebody was quicker. */
const inviteOne = async (
  payload: Payload,
  group: StoredGroup,
  { event, date }: Coming,
  member: GroupMember,
  known: Invitee[],
): Promise<boolean> => {
  const { id: row, email } = member
  if (!email || !row) return false
  const before = known.find((each) => each.member === row)
  if (before && before.email === email && before.told !== 'calledOff') return false

  // A new code: the link that went to another address ends.
  const code = randomBytes(16).toString('hex')
  const sequence = (before?.sequence ?? 0) + 1
  const values = {
    email,
    code,
    tokenHash: linkTokenHash(linkTokenOf(payload, linkPurpose, code)),
    startsAt: new Date(date.startsAt).toISOString(),
    told: 'invited',
    sequence,
  }
  const step: Step = before
    ? {
        collection: 'invitees',
        id: String(before.id),
        expected: { sequence: before.sequence },
        change: values,
      }
    : {
        collection: 'invitees',
        add: {
          ...values,
          group: String(group.id),
          member: row,
          event: String(event.id),
          occurrence: date.id,
          slot: `${date.id}:${row}`,
        },
      }
  const letter = await letterTo(
    payload,
    { group, event, date },
    { email, code, sequence },
    'invited',
  )
  return togetherOf(payload).writeTogether([step, { collection: 'letters', add: letter }])
}

const texts = {
  group: label(
    'Taková zveřejněná skupina tu není.',
    'There is no such published group.',
    'Такої опублікованої групи немає.',
  ),
  meeting: label(
    'Takové jednání skupinu nečeká. Akce musí být zveřejněná, konat se a mít vybranou tuto skupinu.',
    'The group has no such meeting to come. Its event must be published, take place and name this group.',
    'Такого засідання попереду немає. Подія має бути опублікована, відбуватися й мати цю групу.',
  ),
  invited: (count: number) =>
    label(
      `Odeslané pozvánky: ${count}.`,
      `Invitations sent: ${count}.`,
      `Надіслано запрошень: ${count}.`,
    ),
}
