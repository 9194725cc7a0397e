import type { CollectionAfterChangeHook, CollectionConfig, PayloadRequest } from 'payload'

import { env } from '@/env'
import { localeOf } from '@/lib/localeOf'

import { sendMistakeLetters } from './mistakeLetters'
import { alreadyQueued } from './outbox'
import { sendProposalLetters } from './proposalLetters'
import { queueLetter } from './queueLetter'
import { sendHiddenLetters } from './verificationLetters'

const hour = 3_600_000
const senders: Record<string, CollectionAfterChangeHook> = {
  proposals: sendProposalLetters,
  verifications: sendHiddenLetters,
  mistakes: sendMistakeLetters,
}

/** A collection whose letters the portal writes itself. */
export const withLetters = (collection: CollectionConfig): CollectionConfig => {
  const { auth, hooks, slug } = collection
  const send = senders[slug]
  if (send)
    return {
      ...collection,
      hooks: { ...hooks, afterChange: [...(hooks?.afterChange ?? []), send] },
    }
  if (typeof auth !== 'object') return collection

  return {
    ...collection,
    auth: {
      ...auth,
      forgotPassword: { expiration: hour, generateEmailHTML: queuePasswordReset },
    },
  }
}

type Reset = { req?: PayloadRequest; token?: string; user?: { id?: string; email?: string } }

/** Payload asks here for its letter; ours goes into the outbox with the token, in one transaction. */
const queuePasswordReset = async ({ req, token, user }: Reset = {}): Promise<string> => {
  if (!req || !token || !user?.email) throw new Error('There is nobody to write to.')

  const now = Date.now()
  await queueLetter(req, {
    to: user.email,
    language: localeOf(req.i18n.language),
    template: 'passwordReset',
    data: {
      link: `${env.siteUrl}/admin/reset/${token}`,
      validTill: new Date(now + hour).toISOString(),
    },
    key: `passwordReset:${user.id}:${now}`,
    about: `users:${user.id}`,
  })
  return alreadyQueued
}
