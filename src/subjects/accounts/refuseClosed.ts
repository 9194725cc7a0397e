import { AuthenticationError, type CollectionBeforeLoginHook } from 'payload'

import type { Account } from './account'

/** A machine never signs in. Looks once more, past what was read before the password was compared: an account may close meanwhile. */
export const refuseClosed: CollectionBeforeLoginHook = async ({ req, user }) => {
  const stored = await req.payload.db.findOne<Account>({
    collection: 'users',
    where: { id: { equals: user.id } },
    req,
  })
  if (!stored || stored.isActive === false || stored.isMachine) throw new AuthenticationError(req.t)
}
