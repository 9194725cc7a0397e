import type { CollectionBeforeValidateHook } from 'payload'
import { APIError } from 'payload'

import { idOf } from '@/lib/idOf'
import { label, say } from '@/lib/label'

/** A provider's people cannot hand an entry to somebody else, nor take over another's. */
export const keepProvider: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  const { user } = req
  if (user?.role !== 'provider' || !data || (operation === 'update' && !('provider' in data)))
    return data

  const own = (user.providers ?? []).map(idOf)
  if (own.includes(idOf(data.provider))) return data

  throw new APIError(
    say(
      req,
      label(
        'Služba musí patřit vaší organizaci.',
        'A service must belong to your own organisation.',
        'Послуга має належати вашій організації.',
      ),
    ),
    403,
    undefined,
    true,
  )
}
