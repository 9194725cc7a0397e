import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook } from 'payload'

import type { Account } from '../account'
import type { Factor } from './factor'
import { endSessionsOf } from './sessions'
import { tell } from './tell'

/** Where the application says that a person turns their own second factor off. */
export const byHerself = 'turnsOffSecondFactor'

/** A second factor that somebody else has taken away: the sessions end; it is journaled, the person is told. */
export const settleEnd: CollectionAfterDeleteHook<Factor> = async ({ doc, req }) => {
  const account = await req.payload.db.findOne<Account>({
    collection: 'users',
    where: { id: { equals: doc.person } },
    req,
  })
  if (!account) return doc

  const isOwn = req.context[byHerself] === true
  if (!isOwn) await endSessionsOf(req, account.id)
  await tell(req, account, isOwn ? 'off' : 'reset')
  return doc
}

/** Goes with the account. */
export const forgetSecondFactor: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({
    collection: 'second-factors',
    where: { person: { equals: String(id) } },
    req,
  })
}
