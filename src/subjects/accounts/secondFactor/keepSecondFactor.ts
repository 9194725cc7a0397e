import type { CollectionBeforeOperationHook } from 'payload'

import { label } from '@/lib/label'
import type { User } from '@/payload-types'
import { fail } from '@/platform/requests/fail'

import { stateOf } from './state'

type Given = { id?: unknown; data?: Record<string, unknown>; overrideAccess?: boolean }

/** A second factor is not written with the account: whoever tries is refused aloud, admins too. */
export const keepSecondFactor: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id, data, overrideAccess } = args as Given
  const given = data?.secondFactor
  if (!['create', 'update'].includes(operation) || overrideAccess || given == null) return args

  const account = await req.payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: String(id) } },
    req,
  })
  // The desk sends back what it was shown.
  const shown = account ? await stateOf(req, account) : 'off'
  return given === shown ? args : fail(req, 403, notHere)
}

const notHere = label(
  'Druhý faktor se tady nemění. Načtěte stránku znovu.',
  'The second factor is not changed here. Load the page again.',
  'Другий фактор тут не змінюється. Перезавантажте сторінку.',
)
