import type { Endpoint } from 'payload'

import { described } from '@/platform/openapi/operation'

import { mistakeOperations } from './mistakeOperations'
import { challenge, report } from './report'
import { answer, close } from './settle'

/** How a mistake is reported, answered and closed. */
export const mistakeEndpoints: Omit<Endpoint, 'root'>[] = [
  described(
    { path: '/challenge', method: 'post', handler: challenge },
    mistakeOperations.challenge,
  ),
  described({ path: '/report', method: 'post', handler: report }, mistakeOperations.report),
  described({ path: '/:id/answer', method: 'post', handler: answer }, mistakeOperations.answer),
  described({ path: '/:id/close', method: 'post', handler: close }, mistakeOperations.close),
]
