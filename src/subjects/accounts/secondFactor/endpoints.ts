import type { Endpoint } from 'payload'

import { beginSecondFactor } from './begin'
import { confirmSecondFactor } from './confirm'
import { resetSecondFactor } from './reset'
import { showSecondFactor } from './show'
import { turnOffSecondFactor } from './turnOff'

/** How people get, change and lose a second factor. */
export const secondFactorEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/second-factor', method: 'get', handler: showSecondFactor },
  { path: '/second-factor/begin', method: 'post', handler: beginSecondFactor },
  { path: '/second-factor/confirm', method: 'post', handler: confirmSecondFactor },
  { path: '/second-factor/off', method: 'post', handler: turnOffSecondFactor },
  { path: '/:id/second-factor/reset', method: 'post', handler: resetSecondFactor },
]
