import { inPath, json, type Operation } from '@/platform/openapi/operation'
import { flag, message, object, text, whole } from '@/platform/openapi/schema'

import { group, groupId, groups, ofGroup, roomForStaff } from './schemas'

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
  visit: {
    id: 'visitRoom',
    summary: 'Come into the room: what was added since the visit before is marked as new',
    description: 'Within half an hour it is the same visit.',
    caller: 'account',
    answers: [json(whole({ groups }), 'The groups by name.')],
    refusals: [401],
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
    answers: [json(roomForStaff, 'A letter leaves.')],
    refusals: [400, 401, 403, 404, 409],
  },
  publish: {
    id: 'publishRoomPapers',
    summary: 'Publish the papers of a meeting that only members saw',
    description: 'For editors and coordinators.',
    caller: 'account',
    parameters: [groupId],
    body: { schema: object({ meeting: text }, ['meeting']), isRequired: true },
    answers: [json(roomForStaff, 'They are on the page of the group.')],
    refusals: [400, 401, 403, 404],
  },
  tell: {
    id: 'tellRoomPapers',
    summary: 'Write to the members of a group that papers of a meeting are there',
    description: 'For editors and coordinators. Of the same papers each member is told once.',
    caller: 'account',
    parameters: [groupId],
    body: { schema: object({ meeting: text }, ['meeting']), isRequired: true },
    answers: [json(roomForStaff, 'Letters leave, or there was nothing new to tell.')],
    refusals: [400, 401, 403, 404, 409],
  },
} satisfies Record<string, Operation>
