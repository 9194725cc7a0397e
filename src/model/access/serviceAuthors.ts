import type { Access } from 'payload'

import { isEditor, ownProviders } from '@/lib/roles'

/** Editors, and a provider's people (hooks/keepProvider sees that it is for their own provider). */
export const serviceAuthors: Access = ({ req: { user } }) =>
  isEditor(user) || ownProviders(user).length > 0
