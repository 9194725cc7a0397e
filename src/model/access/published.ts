import type { Where } from 'payload'

/** What anybody may read of a collection with drafts: published, and not in the trash. */
export const published: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}
