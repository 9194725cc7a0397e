import type { Access } from 'payload'

import { isAdmin, isStaff } from '@/lib/roles'

/** Admins keep all accounts, staff those of people of providers; everybody their own. */
export const accountsKept: Access = ({ req: { user } }) => {
  if (isAdmin(user)) return true
  if (!user) return false

  const own = { id: { equals: user.id } }
  const ofProviders = { role: { equals: 'provider' }, isMachine: { not_equals: true } }
  return isStaff(user) ? { or: [own, ofProviders] } : own
}
