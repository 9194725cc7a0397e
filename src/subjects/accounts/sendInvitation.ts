import { randomBytes } from 'node:crypto'
import type { CollectionAfterChangeHook, CollectionBeforeOperationHook } from 'payload'

import { locales } from '@/lib/label'
import type { User } from '@/payload-types'
import { recordAudit } from '@/subjects/journal/recordAudit'

import { issueLink } from './links'
import { makesMachine } from './machines/keepMachine'

/**
 * Where the application asks that a person whom it creates be invited, as those are whom admins create: the
 * language of the letter, or true.
 */
export const invites = 'invites'

/** Nobody thinks a password out for somebody else: until the person sets one, no password fits. */
export const closeUntilInvited: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const given = args as { data?: object; overrideAccess?: boolean }
  if (operation !== 'create' || makesMachine(given.data)) return args
  if (given.overrideAccess && !req.context[invites]) return args

  req.context[invites] ??= true
  return { ...args, data: { ...given.data, password: randomBytes(32).toString('base64url') } }
}

/** Sends the person a link to set a password. */
export const sendInvitation: CollectionAfterChangeHook<User> = async ({ doc, operation, req }) => {
  if (operation !== 'create' || doc.isMachine || !req.context[invites]) return doc

  const language = locales.find((locale) => locale === req.context[invites])
  await issueLink(req, doc, 'invitation', language)
  await recordAudit(req, {
    action: 'invited',
    collection: 'users',
    document: String(doc.id),
    title: doc.name,
  })
  return doc
}
