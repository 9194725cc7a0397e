import { createHash, randomBytes } from 'node:crypto'
import type { PayloadRequest, Where } from 'payload'

import type { Locale } from '@/lib/label'
import { compareAndSet } from '@/platform/database/compareAndSet'

import type { Account } from './account'
import { sendLinkLetter, type LinkKind } from './letters/sendLinkLetter'

const hourMs = 3_600_000
const lifetimesMs: Record<LinkKind, number> = {
  invitation: 7 * 24 * hourMs,
  passwordReset: hourMs / 2,
}

/** A link as it is stored: who reads the database cannot use it. */
const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Sends somebody a link to set a password, in the transaction of the request; an older one ends. */
export const issueLink = async (
  req: PayloadRequest,
  account: Pick<Account, 'id' | 'email' | 'name' | 'language'>,
  kind: LinkKind,
  language?: Locale,
): Promise<void> => {
  const { id, email, name } = account
  const token = randomBytes(20).toString('hex')
  const now = Date.now()
  const validTill = new Date(now + lifetimesMs[kind]).toISOString()
  await req.payload.db.updateOne({
    collection: 'users',
    id,
    req,
    returning: false,
    data: {
      linkDigest: digestOf(token),
      linkExpiresAt: validTill,
      updatedAt: null,
      ...(kind === 'invitation' && { invitedAt: new Date(now).toISOString() }),
    },
  })
  await sendLinkLetter(req, {
    kind,
    language: language ?? account.language,
    to: { id, email, name },
    token,
    validTill,
  })
}

const valid = (token: string): Where => ({
  and: [
    { linkDigest: { equals: digestOf(token) } },
    { linkExpiresAt: { greater_than: new Date().toISOString() } },
    { isActive: { not_equals: false } },
  ],
})

/** Whose link it is; null when it is unknown, used or too old. */
export const ownerOf = (req: PayloadRequest, token: string): Promise<Account | null> =>
  req.payload.db.findOne<Account>({ collection: 'users', where: valid(token), req })

/** Takes a link for the one time that it may be used; null when it is unknown, used or too old. */
export const takeLink = (req: PayloadRequest, token: string): Promise<Account | null> =>
  compareAndSet<Account>(req, {
    collection: 'users',
    expected: valid(token),
    data: { linkDigest: null, linkExpiresAt: null },
  })
