import { ValidationError, type CollectionBeforeOperationHook } from 'payload'

import { say } from '@/lib/label'
import { portalName } from '@/platform/mail/queueLetter'

import { emailOf } from './account'
import { lengthFault, passwordFault } from './passwordFault'

type Given = {
  id?: unknown
  data?: { password?: unknown; email?: string; name?: string }
  overrideAccess?: boolean
}

/** Refuses a new password that is too short or easily guessed; what the application sets itself may be guessed. */
export const checkPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { id, data, overrideAccess } = args as Given
  if (typeof data?.password !== 'string') return args

  const personal = async () => [
    data.email ?? (await emailOf(req, id)),
    data.name,
    await portalName(req, 'cs'),
  ]
  const fault = overrideAccess
    ? lengthFault(data.password)
    : await passwordFault(data.password, await personal())
  if (!fault) return args

  throw new ValidationError(
    { collection: 'users', errors: [{ message: say(req, fault), path: 'password' }] },
    req.t,
  )
}
