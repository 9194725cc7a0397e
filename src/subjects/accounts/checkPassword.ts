import { ValidationError, type CollectionBeforeOperationHook } from 'payload'

import { say } from '@/lib/label'

import { passwordFault } from './passwordFault'

/** Refuses a new password that is too short, whoever sets it. */
export const checkPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { data } = args as { data?: { password?: unknown } }
  const fault = typeof data?.password === 'string' && passwordFault(data.password)
  if (!fault) return args

  throw new ValidationError(
    { collection: 'users', errors: [{ message: say(req, fault), path: 'password' }] },
    req.t,
  )
}
