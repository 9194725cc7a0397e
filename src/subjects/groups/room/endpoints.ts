import type { Endpoint } from 'payload'

import { described } from '@/platform/openapi/operation'

import { inviteToRoom, publishPapers, readRoomOfGroup } from './ofGroup'
import { operations } from './operations'
import { readPaper, readRoom, settleTask } from './room'

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
]

/** What staff do with the room of a group. */
export const roomOfGroup: Omit<Endpoint, 'root'>[] = [
  described({ path: '/:id/room', method: 'get', handler: readRoomOfGroup }, operations.readOfGroup),
  described({ path: '/:id/room/invite', method: 'post', handler: inviteToRoom }, operations.invite),
  described(
    { path: '/:id/room/publish', method: 'post', handler: publishPapers },
    operations.publish,
  ),
]
