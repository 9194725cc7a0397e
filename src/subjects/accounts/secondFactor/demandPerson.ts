import type { PayloadRequest, TypedUser } from 'payload'

import { label } from '@/lib/label'

import { refuse } from '@/subjects/review/entry'

/** Goes on only for whoever is signed in. */
export const demandPerson = (req: PayloadRequest): TypedUser =>
  (req.user as TypedUser | null) ?? refuse(req, 401, signIn)

const signIn = label('Nejdřív se přihlaste.', 'Sign in first.', 'Спершу увійдіть.')
