import type { Access } from 'payload'

import { isAdmin } from '@/lib/roles'

/** Admins see all accounts; everybody else only their own. */
export const selfOrAdmins: Access = ({ req: { user } }) => {
  if (isAdmin(user)) return true

  return user ? { id: { equals: user.id } } : false
}
