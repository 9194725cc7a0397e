import type { Endpoint } from 'payload'

import { challenge, report } from './report'
import { answer, close } from './settle'

/** How a mistake is reported, answered and closed. */
export const mistakeEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/challenge', method: 'post', handler: challenge },
  { path: '/report', method: 'post', handler: report },
  { path: '/:id/answer', method: 'post', handler: answer },
  { path: '/:id/close', method: 'post', handler: close },
]
