import type { Endpoint } from 'payload'

import { described } from '@/platform/openapi/operation'

import { beginSecondFactor } from './begin'
import { confirmSecondFactor } from './confirm'
import { resetSecondFactor } from './reset'
import { secondFactorOperations } from './secondFactorOperations'
import { showSecondFactor } from './show'
import { turnOffSecondFactor } from './turnOff'

/** How people get, change and lose a second factor. */
export const secondFactorEndpoints: Omit<Endpoint, 'root'>[] = [
  described(
    { path: '/second-factor', method: 'get', handler: showSecondFactor },
    secondFactorOperations.show,
  ),
  described(
    { path: '/second-factor/begin', method: 'post', handler: beginSecondFactor },
    secondFactorOperations.begin,
  ),
  described(
    { path: '/second-factor/confirm', method: 'post', handler: confirmSecondFactor },
    secondFactorOperations.confirm,
  ),
  described(
    { path: '/second-factor/off', method: 'post', handler: turnOffSecondFactor },
    secondFactorOperations.off,
  ),
  described(
    { path: '/:id/second-factor/reset', method: 'post', handler: resetSecondFactor },
    secondFactorOperations.reset,
  ),
]
