import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { env } from '@/platform/env'
import { languageOf } from '@/platform/mail/languageOf'
import { queueLetter } from '@/platform/mail/queueLetter'
import { rowsOf } from '@/subjects/freshness/followChange'
import { journalChange } from '@/subjects/journal/journalChange'

import type { Account } from './account'
import { accountChanged, type Guard } from './letters/accountChanged'

/** What follows a stored change of an account, in this order. */
export const followAccountChange: CollectionAfterChangeHook = async (change) => {
  const rows = await rowsOf(change)
  await journalChange(change, rows)
  const [before, after] = [rows.before, rows.after] as (StoredAccount | null)[]
  if (before && after) await tellOfChange(change.req, before, after)
  return change.doc
}

type StoredAccount = Account & { hash?: string | null }

/** Tells the person of a new password or e-mail, at the old address too. */
const tellOfChange = async (
  req: PayloadRequest,
  before: StoredAccount,
  after: StoredAccount,
): Promise<void> => {
  const write = (guard: Guard, to: string) =>
    queueLetter(req, {
      to,
      language: languageOf(after),
      kind: accountChanged,
      key: `accountChanged:${guard}:${after.id}:${to}:${new Date().toISOString()}`,
      about: `users:${after.id}`,
      data: { guard, link: `${env.siteUrl}/admin/forgot` },
    })
  // An invited person sets the first password: there was none to change.
  if (before.hash !== after.hash && !before.invitedAt) await write('password', after.email)
  if (before.email === after.email) return

  await write('email', before.email)
  await write('email', after.email)
}
