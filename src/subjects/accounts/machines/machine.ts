import { NotFound, type PayloadRequest } from 'payload'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'
import { requireAdmin } from '@/platform/requests/requireUser'

import type { Account } from '../account'

/** An account of a program, as the database holds it. */
export type Machine = Account & {
  readsOnly?: boolean | null
  apiKeyIndex?: string | null
  keyExpiresAt?: string | null
  keyLastUsedOn?: string | null
  keyRefusedAt?: string | null
}

/** The machine whose key an admin asks for; 403, 404 or 409 when there is nothing to be had. */
export const askedMachine = async (req: PayloadRequest): Promise<Machine> => {
  requireAdmin(req)
  const where = { id: { equals: String(req.routeParams?.id) } }
  const account = await req.payload.db.findOne<Machine>({ collection: 'users', where, req })
  if (!account) throw new NotFound(req.t)
  return account.isMachine ? account : fail(req, 409, noMachine)
}

const noMachine = label(
  'Klíč má jen strojový účet. Lidé se přihlašují heslem.',
  'Only a machine account has a key. People sign in with a password.',
  'Ключ має лише машинний обліковий запис. Люди входять із паролем.',
)
