import type { CollectionAfterChangeHook } from 'payload'

import type { Comment } from '@/payload-types'

import { settlementIn } from './joinedSettlement'

/** Comments that say the same as another are settled with it, in the transaction of its change. */
export const carrySettlement: CollectionAfterChangeHook<Comment> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const [now, before] = [doc, previousDoc].map((comment) => JSON.stringify(settlementIn(comment)))
  if (operation !== 'update' || now === before) return doc

  await req.payload.db.updateMany({
    collection: 'comments',
    where: { sameAs: { equals: doc.id } },
    data: { ...settlementIn(doc), isSettled: doc.isSettled },
    returning: false,
    req,
  })
  return doc
}
