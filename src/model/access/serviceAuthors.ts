import type { Access } from 'payload'

import { isStaff, ownProviders } from '@/lib/roles'

/** Staff, and a provider's people (hooks/keepProvider sees that it is for their own provider). */
export const serviceAuthors: Access = ({ req: { user } }) =>
  isStaff(user) || ownProviders(user).length > 0
