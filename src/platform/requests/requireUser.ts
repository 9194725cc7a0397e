import type { PayloadRequest, TypedUser } from 'payload'

import { label, type Label } from '@/lib/label'
import { isAdmin, isStaff } from '@/lib/roles'

import { fail } from './fail'

/** Goes on only for whoever is signed in; 401 otherwise. */
export const requireUser = (req: PayloadRequest): TypedUser =>
  (req.user as TypedUser | null) ?? fail(req, 401, signIn)

/** Goes on only for editors, coordinators and admins; a provider's people read `refusal`. */
export const requireStaff = (req: PayloadRequest, refusal: Label = onlyStaff): TypedUser => {
  const user = requireUser(req)
  return isStaff(user) ? user : fail(req, 403, refusal)
}

/** Goes on only for admins; for anybody else it is 403, signed in or not. */
export const requireAdmin = (req: PayloadRequest): TypedUser =>
  req.user && isAdmin(req.user) ? (req.user as TypedUser) : fail(req, 403, onlyAdmins)

const signIn = label('Nejdřív se přihlaste.', 'Sign in first.', 'Спершу увійдіть.')
const onlyStaff = label(
  'Toto vidí jen redakce a koordinátoři.',
  'Only editors and coordinators see this.',
  'Це бачать лише редактори й координатори.',
)
const onlyAdmins = label(
  'Toto smí jen správce.',
  'Only an admin may do this.',
  'Це може лише адміністратор.',
)
