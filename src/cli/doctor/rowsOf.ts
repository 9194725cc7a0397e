import type { CollectionSlug, Payload, Where } from 'payload'

/** A document as the database holds it: every locale, ids of relationships. */
export type StoredDocument = Record<string, unknown> & { id: string }

/** All rows of a collection, a few at a time so that memory stays small. */
export async function* rowsOf(
  payload: Payload,
  collection: CollectionSlug,
  where: Where = {},
): AsyncGenerator<StoredDocument> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.db.find<StoredDocument>({
      collection,
      where,
      page,
      limit: 200,
      sort: 'id',
    })
    yield* docs
    if (!hasNextPage) return
  }
}
