import type { Endpoint } from 'payload'

import { described } from '@/platform/openapi/operation'

import { answerComment, removeComment } from './answerComments'
import { addComment, changeComment, deleteComment } from './comments'
import { inviteToRoom, publishPapers, readRoomOfGroup } from './ofGroup'
import { operations } from './operations'
import { readPaper, readRoom, settleTask } from './room'
import { operationsOfTalk as talk } from './talkOperations'
import { tellPapers } from './tellPapers'
import { visitRoom } from './visit'

/** What members do in their room. */
export const roomEndpoints: Endpoint[] = [
  described({ path: '/room', method: 'get', handler: readRoom }, operations.read),
  described(
    { path: '/room/papers/:group/:file', method: 'get', handler: readPaper },
    operations.paper,
  ),
  described(
    { path: '/room/tasks/:group/:task', method: 'post', handler: settleTask },
    operations.settle,
  ),
  described({ path: '/room/visit', method: 'post', handler: visitRoom }, operations.visit),
  described({ path: '/room/comments/:group', method: 'post', handler: addComment }, talk.add),
  described(
    { path: '/room/comments/:group/:comment', method: 'patch', handler: changeComment },
    talk.change,
  ),
  described(
    { path: '/room/comments/:group/:comment', method: 'delete', handler: deleteComment },
    talk.delete,
  ),
]

/** What staff do with the room of a group. */
export const roomOfGroup: Omit<Endpoint, 'root'>[] = [
  described({ path: '/:id/room', method: 'get', handler: readRoomOfGroup }, operations.readOfGroup),
  described({ path: '/:id/room/invite', method: 'post', handler: inviteToRoom }, operations.invite),
  described(
    { path: '/:id/room/publish', method: 'post', handler: publishPapers },
    operations.publish,
  ),
  described({ path: '/:id/room/tell', method: 'post', handler: tellPapers }, operations.tell),
  described({ path: '/:id/room/answer', method: 'post', handler: answerComment }, talk.answer),
  described({ path: '/:id/room/remove', method: 'post', handler: removeComment }, talk.remove),
]
