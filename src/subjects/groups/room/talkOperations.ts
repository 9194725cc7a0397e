import { longestComment, longestReason } from '@/lib/roomView'
import { inPath, json, type Operation } from '@/platform/openapi/operation'
import { message, object, said, text } from '@/platform/openapi/schema'

import { group, groupId, groups, roomForStaff } from './schemas'

const comment = inPath('comment', 'Of the comment.')
const words = { type: 'string', maxLength: longestComment }
const reason = { type: 'string', maxLength: longestReason }
const room = object({ groups, message }, ['groups'])

/** What comments in the members' room say of themselves. */
export const operationsOfTalk = {
  add: {
    id: 'addRoomComment',
    summary: 'Say something of a coming meeting of a group, or of its paper',
    description: 'Members of the group and staff read it, nobody else.',
    caller: 'account',
    parameters: [group],
    body: {
      schema: object(
        {
          meeting: said(text, 'The `key` of a coming meeting.'),
          paper: said(text, 'Of the document; left out of the meeting as a whole.'),
          text: words,
        },
        ['meeting', 'text'],
      ),
      isRequired: true,
    },
    answers: [json(room, 'It is stored; the same words a second time are stored once.')],
    refusals: [400, 401, 404, 409],
  },
  change: {
    id: 'changeRoomComment',
    summary: 'Change an own comment until the meeting begins',
    caller: 'account',
    parameters: [group, comment],
    body: { schema: object({ text: words }, ['text']), isRequired: true },
    answers: [json(room, 'It is stored.')],
    refusals: [400, 401, 404, 409],
  },
  delete: {
    id: 'deleteRoomComment',
    summary: 'Delete an own comment until the meeting begins',
    caller: 'account',
    parameters: [group, comment],
    answers: [json(room, 'It is deleted, with the answer to it.')],
    refusals: [401, 404, 409],
  },
  answer: {
    id: 'answerRoomComment',
    summary: 'Answer a comment of a member',
    description:
      'For editors and coordinators. The last answer stands; members of the group read it.',
    caller: 'account',
    parameters: [groupId],
    body: { schema: object({ comment: text, text: words }, ['comment', 'text']), isRequired: true },
    answers: [json(roomForStaff, 'It is stored.')],
    refusals: [400, 401, 403, 404, 409],
  },
  remove: {
    id: 'removeRoomComment',
    summary: 'Take a comment of a member away',
    description: 'For editors and coordinators. Its words are deleted; members read the reason.',
    caller: 'account',
    parameters: [groupId],
    body: { schema: object({ comment: text, reason }, ['comment', 'reason']), isRequired: true },
    answers: [json(roomForStaff, 'It is taken away.')],
    refusals: [400, 401, 403, 404, 409],
  },
} satisfies Record<string, Operation>
