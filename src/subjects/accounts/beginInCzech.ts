import type { CollectionAfterLoginHook } from 'payload'

/**
 * Whoever signs in writes in Czech first: Payload keeps the language of yesterday's translating for good, and
 * today's news would be typed into the Ukrainian fields.
 */
export const beginInCzech: CollectionAfterLoginHook = async ({ req, user }) => {
  await req.payload.db.deleteMany({
    collection: 'payload-preferences',
    where: {
      and: [{ key: { equals: 'locale' } }, { 'user.value': { equals: String(user.id) } }],
    },
  })
}
