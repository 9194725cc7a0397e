import type { PayloadRequest } from 'payload'

import { writesLetters, type AccountLetter, type FactorNews } from '@/lib/accountLetter'

import { recordAudit } from '@/subjects/journal/recordAudit'
import type { Account } from '../account'

type Write = (req: PayloadRequest, letter: AccountLetter) => Promise<void>

/** Journals what happened to somebody's second factor and writes to her, in case it was not her. */
export const tell = async (
  req: PayloadRequest,
  { id, email, name }: Pick<Account, 'id' | 'email' | 'name'>,
  news: FactorNews,
): Promise<void> => {
  await recordAudit(req, {
    ...{ action: `second-factor-${news}`, collection: 'users', document: id, title: name },
  })
  const write = req.payload.collections.users.config.custom[writesLetters] as Write
  const at = new Date().toISOString()
  await write(req, { kind: 'secondFactor', news, at, to: { id, email, name } })
}
