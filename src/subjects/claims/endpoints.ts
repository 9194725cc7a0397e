import type { Endpoint } from 'payload'

import { described } from '@/platform/openapi/operation'

import { approveClaim } from './approveClaim'
import { claimOperations } from './claimOperations'
import { receiveClaim } from './receiveClaim'
import { refuseClaim } from './refuseClaim'

/** How somebody asks to keep an organisation, and how that is decided. */
export const claimEndpoints: Omit<Endpoint, 'root'>[] = [
  described({ path: '/send', method: 'post', handler: receiveClaim }, claimOperations.send),
  described(
    { path: '/:id/approve', method: 'post', handler: approveClaim },
    claimOperations.approve,
  ),
  described({ path: '/:id/refuse', method: 'post', handler: refuseClaim }, claimOperations.refuse),
]
