import type { CollectionAfterDeleteHook } from 'payload'

/** With a measure that is deleted for good goes whom it was asked of and what they said. */
export const forgetMeasure: CollectionAfterDeleteHook = async ({ id, req }) => {
  const where = { measure: { equals: String(id) } }
  await req.payload.db.deleteMany({ collection: 'measure-contacts', where, req })
  await req.payload.db.deleteMany({ collection: 'measure-answers', where, req })
}
