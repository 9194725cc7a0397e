import type { Endpoint } from 'payload'

import { approve } from './approve'
import type { Reviewed } from './entry'
import { sendBack } from './sendBack'
import { submit } from './submit'
import { withdraw } from './withdraw'

/** How a change of a catalogue entry is handed over and decided on (contract: newsroom). */
export const reviewEndpoints = (collection: Reviewed): Omit<Endpoint, 'root'>[] => [
  { path: '/:id/submit', method: 'post', handler: submit(collection) },
  { path: '/:id/withdraw', method: 'post', handler: withdraw(collection) },
  { path: '/:id/approve', method: 'post', handler: approve(collection) },
  { path: '/:id/return', method: 'post', handler: sendBack(collection) },
]
