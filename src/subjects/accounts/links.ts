import { createHash, randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { writesLetters, type AccountLetter, type LinkLetter } from '@/lib/accountLetter'
import type { Locale } from '@/lib/label'

import type { Account } from './account'

type Kind = LinkLetter['kind']
type Write = (req: PayloadRequest, letter: AccountLetter) => Promise<void>

const hour = 3_600_000
const lifetimes: Record<Kind, number> = { invitation: 7 * 24 * hour, passwordReset: hour / 2 }

/** A link as it is stored: who reads the database cannot use it. */
export const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Sends somebody a link to set her password, in the transaction of the request; an older one ends. */
export const issueLink = async (
  req: PayloadRequest,
  { id, email, name }: Pick<Account, 'id' | 'email' | 'name'>,
  kind: Kind,
  language?: Locale,
): Promise<void> => {
  const token = randomBytes(20).toString('hex')
  const now = Date.now()
  const validTill = new Date(now + lifetimes[kind]).toISOString()
  await req.payload.db.updateOne({
    ...{ collection: 'users', id, req, returning: false },
    data: {
      ...{ linkDigest: digestOf(token), linkExpiresAt: validTill, updatedAt: null },
      ...(kind === 'invitation' && { invitedAt: new Date(now).toISOString() }),
    },
  })
  const write = req.payload.collections.users.config.custom[writesLetters] as Write
  await write(req, { kind, language, to: { id, email, name }, token, validTill })
}

/** Takes a link for the one time that it may be used; null when it is unknown, used or too old. */
export const takeLink = async (req: PayloadRequest, token: string): Promise<Account | null> =>
  (await req.payload.db.updateOne({
    collection: 'users',
    where: {
      and: [
        { linkDigest: { equals: digestOf(token) } },
        { linkExpiresAt: { greater_than: new Date().toISOString() } },
        { isActive: { not_equals: false } },
      ],
    },
    data: { linkDigest: null, linkExpiresAt: null },
    options: { atomic: true },
    req,
  })) as unknown as Account | null
