import { createHmac } from 'node:crypto'
import type { AfterErrorHook, CollectionAfterLoginHook } from 'payload'

import { recordAudit } from './recordAudit'

/** Journals that a person has signed in. */
export const journalSignIn: CollectionAfterLoginHook = async ({ collection, req, user }) => {
  await recordAudit(req, {
    action: 'signed-in',
    collection: collection.slug,
    document: String(user.id),
    title: user.name,
  })
  return user
}

const refusals = ['AuthenticationError', 'LockedAuth']

/**
 * Journals that somebody could not sign in, in the same words whether there is such an account or not. The
 * note is a keyed digest of the address: attempts at one account can be told from attempts at many.
 */
export const journalFailedSignIn: AfterErrorHook = async ({ collection, error, req }) => {
  if (!refusals.includes(error.name) || !collection) return

  const { email } = (req.data ?? {}) as { email?: unknown }
  await recordAudit(req, {
    action: 'sign-in-failed',
    collection: collection.slug,
    note: createHmac('sha256', req.payload.config.secret)
      .update(String(email).toLowerCase().trim())
      .digest('hex')
      .slice(0, 12),
  })
}
