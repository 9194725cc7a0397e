import type { Endpoint } from 'payload'

import { described } from '@/platform/openapi/operation'

import { approve } from './approve'
import type { Reviewed } from './entry'
import { reviewOperations } from './reviewOperations'
import { sendBack } from './sendBack'
import { submit } from './submit'
import { withdraw } from './withdraw'

/** How a change of a catalogue entry is handed over and decided on (contract: newsroom). */
export const reviewEndpoints = (collection: Reviewed): Omit<Endpoint, 'root'>[] => {
  const says = reviewOperations(collection)
  return [
    described({ path: '/:id/submit', method: 'post', handler: submit(collection) }, says.submit),
    described(
      { path: '/:id/withdraw', method: 'post', handler: withdraw(collection) },
      says.withdraw,
    ),
    described({ path: '/:id/approve', method: 'post', handler: approve(collection) }, says.approve),
    described({ path: '/:id/return', method: 'post', handler: sendBack(collection) }, says.return),
  ]
}
