import { replies } from '@/lib/meetingView'
import { roomStandings } from '@/lib/roomView'
import { inPath, json, type Operation } from '@/platform/openapi/operation'
import {
  flag,
  list,
  message,
  nullable,
  object,
  oneOf,
  said,
  text,
  time,
  whole,
} from '@/platform/openapi/schema'

const group = inPath('group', 'Of the working group.')
const groupId = inPath('id', 'Of the working group.')
const paper = whole({ id: text, title: text, href: text, isForMembers: flag })

const coming = whole({
  key: text,
  title: nullable(text),
  date: whole({ startsAt: time, endsAt: nullable(time), allDay: flag }),
  where: nullable(text),
  online: nullable(text),
  agenda: nullable(text),
  papers: list(paper),
  replyAt: said(nullable(text), 'The page where the member replies; null before an invitation.'),
  reply: nullable(oneOf(replies)),
  substitute: nullable(text),
})

const past = whole({
  key: text,
  date: time,
  title: nullable(text),
  conclusions: nullable(text),
  resolutions: list(text),
  minutes: nullable(paper),
  papers: list(paper),
})

const task = whole({
  id: text,
  text,
  dueOn: nullable(time),
  state: nullable(oneOf(['open', 'done'])),
  isLate: flag,
})

const groups = list(
  whole({
    id: text,
    name: text,
    slug: text,
    represents: text,
    coming: list(coming),
    tasks: list(task),
    past: list(past),
  }),
)

const ofGroup = {
  members: list(whole({ member: text, who: text, standing: oneOf(roomStandings) })),
  meetings: list(whole({ meeting: text, date: time, topic: nullable(text), papers: list(text) })),
}
const names = Object.keys(ofGroup)
const room = object({ ...ofGroup, message }, names)

/** What the members' room says of itself. */
export const operations = {
  read: {
    id: 'readRoom',
    summary: 'What a member finds of the working groups in which they sit',
    description: 'Only of groups that are public and in which the membership runs today.',
    caller: 'account',
    answers: [json(whole({ groups }), 'The groups by name.')],
    refusals: [401],
  },
  paper: {
    id: 'readRoomPaper',
    summary: 'A document of a meeting, for members of the group',
    caller: 'account',
    parameters: [group, inPath('file', 'Of the document.')],
    answers: [{ status: 200, says: 'The document.', type: 'application/octet-stream' }],
    refusals: [401, 404],
  },
  settle: {
    id: 'settleRoomTask',
    summary: 'Say that an own task of a group is done, or take it back',
    caller: 'account',
    parameters: [group, inPath('task', 'Of the task.')],
    body: { schema: object({ isDone: flag }, ['isDone']), isRequired: true },
    answers: [json(object({ groups, message }, ['groups']), 'It is stored, and public.')],
    refusals: [400, 401, 404, 409],
  },
  readOfGroup: {
    id: 'readRoomOfGroup',
    summary: 'Which members can enter the room of a group',
    description: 'For editors and coordinators.',
    caller: 'account',
    parameters: [groupId],
    answers: [json(whole(ofGroup), 'The members as they stand in the group.')],
    refusals: [401, 403, 404],
  },
  invite: {
    id: 'inviteToRoom',
    summary: 'Let a member of a group into its room',
    description: 'For editors and coordinators. Who has no account gets one, with an invitation.',
    caller: 'account',
    parameters: [groupId],
    body: { schema: object({ member: text }, ['member']), isRequired: true },
    answers: [json(room, 'A letter leaves.')],
    refusals: [400, 401, 403, 404, 409],
  },
  publish: {
    id: 'publishRoomPapers',
    summary: 'Publish the papers of a meeting that only members saw',
    description: 'For editors and coordinators.',
    caller: 'account',
    parameters: [groupId],
    body: { schema: object({ meeting: text }, ['meeting']), isRequired: true },
    answers: [json(room, 'They are on the page of the group.')],
    refusals: [400, 401, 403, 404],
  },
} satisfies Record<string, Operation>
