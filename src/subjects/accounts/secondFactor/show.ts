import type { PayloadHandler } from 'payload'

import { isStaff } from '@/lib/roles'
import { requireUser } from '@/platform/requests/requireUser'

import { factorOf } from './factor'
import { isRequired, stateOf } from './state'

/** `GET /users/second-factor`: how it stands with one's own second factor. */
export const showSecondFactor: PayloadHandler = async (req) => {
  const user = requireUser(req)
  const factor = await factorOf(req, user.id)
  return Response.json({
    state: await stateOf(req, user),
    mayTurnOff: !(isStaff(user) && (await isRequired(req))),
    recoveryCodesLeft: (factor?.recovery ?? '').split(' ').filter(Boolean).length,
  })
}
