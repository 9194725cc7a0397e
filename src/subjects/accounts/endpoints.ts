import type { Endpoint } from 'payload'

import { described } from '@/platform/openapi/operation'

import { accountOperations } from './accountOperations'
import { forgotPassword } from './forgotPassword'
import { invite } from './invite'
import { machineOperations } from './machines/machineOperations'
import { makeKey } from './machines/makeKey'
import { revokeKey } from './machines/revokeKey'
import { secondFactorEndpoints } from './secondFactor/endpoints'
import { setPassword } from './setPassword'
import { signIn } from './signIn'

/** How people get in. The first three stand in the place of Payload's own, which come after them. */
export const accountEndpoints: Omit<Endpoint, 'root'>[] = [
  described({ path: '/login', method: 'post', handler: signIn }, accountOperations.signIn),
  described(
    { path: '/forgot-password', method: 'post', handler: forgotPassword },
    accountOperations.forgotPassword,
  ),
  described(
    { path: '/reset-password', method: 'post', handler: setPassword },
    accountOperations.setPassword,
  ),
  described({ path: '/:id/invite', method: 'post', handler: invite }, accountOperations.invite),
  described({ path: '/:id/key', method: 'post', handler: makeKey }, machineOperations.make),
  described({ path: '/:id/key', method: 'delete', handler: revokeKey }, machineOperations.revoke),
  ...secondFactorEndpoints,
]
