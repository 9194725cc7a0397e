import type { Endpoint } from 'payload'

import { forgotPassword } from './forgotPassword'
import { invite } from './invite'
import { secondFactorEndpoints } from './secondFactor/endpoints'
import { setPassword } from './setPassword'
import { signIn } from './signIn'

/** How people get in. The first three stand in the place of Payload's own, which come after them. */
export const accountEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/login', method: 'post', handler: signIn },
  { path: '/forgot-password', method: 'post', handler: forgotPassword },
  { path: '/reset-password', method: 'post', handler: setPassword },
  { path: '/:id/invite', method: 'post', handler: invite },
  ...secondFactorEndpoints,
]
