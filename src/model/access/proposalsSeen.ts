import type { Access } from 'payload'

import { isStaff, ownProviders } from '@/lib/roles'

/** Staff see all proposed changes, a provider's people those of their own entries. */
export const proposalsSeen: Access = ({ req: { user } }) => {
  if (isStaff(user)) return true

  const ids = ownProviders(user)
  return ids.length ? { provider: { in: ids } } : false
}
