import type { Access, Where } from 'payload'

import { isAdmin, isStaff, ownProviders } from '@/lib/roles'

const notAccounts: Where = { collection: { not_equals: 'users' } }

/** Admins read the whole journal, staff all but accounts and sign-ins, providers what concerns their entries. */
export const auditReaders: Access = ({ req: { user } }) => {
  if (isAdmin(user)) return true
  if (isStaff(user)) return notAccounts

  const ids = ownProviders(user)
  return ids.length ? { and: [{ providers: { in: ids } }, notAccounts] } : false
}
