import type { Endpoint } from 'payload'

import { approveClaim } from './approveClaim'
import { receiveClaim } from './receiveClaim'
import { refuseClaim } from './refuseClaim'

/** How somebody asks to keep an organisation, and how that is decided. */
export const claimEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/send', method: 'post', handler: receiveClaim },
  { path: '/:id/approve', method: 'post', handler: approveClaim },
  { path: '/:id/refuse', method: 'post', handler: refuseClaim },
]
