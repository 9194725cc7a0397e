import type { CollectionBeforeOperationHook } from 'payload'
import { APIError } from 'payload'

import { label, say } from '@/lib/label'

const guarded = ['role', 'providers', 'isActive']

/** Only an admin changes what somebody may do; anybody else is refused aloud, not silently ignored. */
export const keepRole: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const given = args as { data?: Record<string, unknown>; overrideAccess?: boolean }
  const writes = operation === 'create' || operation === 'update'
  if (!writes || given.overrideAccess || !req.user || req.user.role === 'admin') return args

  const touched = guarded.filter((name) => given.data?.[name] !== undefined)
  const changed = touched.filter((name) => !isSame(given.data?.[name], req.user, name))
  if (changed.length === 0) return args

  throw new APIError(
    say(
      req,
      label(
        'Roli, organizace a přístup mění jen správce.',
        'Only an admin changes roles, organisations and access.',
        'Роль, організації та доступ змінює лише адміністратор.',
      ),
    ),
    403,
    undefined,
    true,
  )
}

const isSame = (given: unknown, user: object | null, name: string): boolean => {
  const own: unknown = (user as Record<string, unknown> | null)?.[name]
  return JSON.stringify(given ?? []) === JSON.stringify(own ?? [])
}
