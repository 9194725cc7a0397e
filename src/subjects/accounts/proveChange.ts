import { ValidationError, type CollectionBeforeOperationHook } from 'payload'

import { label, say } from '@/lib/label'

import { emailOf } from './account'
import { proofFault } from './proof'

type Given = {
  id?: unknown
  data?: Record<string, unknown>
  overrideAccess?: boolean
}

/** A password or an e-mail is changed only with the current password of whoever changes it. */
export const proveChange: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id, data, overrideAccess } = args as Given
  if (operation !== 'update' || overrideAccess || !data || !req.user) return args

  const { currentPassword, currentCode, ...changes } = data
  const isGuarded =
    Boolean(changes.password) ||
    (changes.email !== undefined && changes.email !== (await emailOf(req, id)))
  const proof = { currentPassword: textIn(currentPassword), code: textIn(currentCode) }
  const fault = isGuarded && (await proofFault(req, proof))
  if (!fault) return { ...args, data: changes }

  const path = fault.path === 'code' ? 'currentCode' : fault.path
  const errors = [{ message: say(req, fault.message), path, label: say(req, names[fault.path]) }]
  throw new ValidationError({ collection: 'users', errors }, req.t)
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')

const names = {
  currentPassword: label('Současné heslo', 'Current password', 'Поточний пароль'),
  code: label('Kód druhého faktoru', 'Code of the second factor', 'Код другого фактора'),
}
