import type { Endpoint } from 'payload'

import { described } from '@/platform/openapi/operation'

import { agree } from './agree'
import { readByLink, withdraw } from './byLink'
import { commentOperations, consultationOperations } from './consultationOperations'
import { readItems } from './readItems'
import { receiveComment } from './receiveComment'
import { settle } from './settle'

type Endpoints = Omit<Endpoint, 'root'>[]

/** What may be commented on, how a comment is sent, and how all are settled. */
export const consultationEndpoints: Endpoints = [
  described(
    { path: '/:id/items', method: 'get', handler: readItems },
    consultationOperations.items,
  ),
  described(
    { path: '/:id/comments', method: 'post', handler: receiveComment },
    consultationOperations.comment,
  ),
  described(
    { path: '/:id/settle', method: 'post', handler: settle },
    consultationOperations.settle,
  ),
]

/** What the link of a receipt leads to, and agreeing with what others said. */
export const commentEndpoints: Endpoints = [
  described({ path: '/:id/agree', method: 'post', handler: agree }, commentOperations.agree),
  described({ path: '/link/:key', method: 'get', handler: readByLink }, commentOperations.read),
  described({ path: '/link/:key', method: 'post', handler: withdraw }, commentOperations.withdraw),
]
