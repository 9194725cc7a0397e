import type { CollectionSlug, Payload, Where } from 'payload'

/** A document as the database holds it: every locale, ids of relationships. */
export type Row = Record<string, unknown> & { id: string }

/** All rows of a collection, a few at a time so that memory stays small. */
export async function* rowsOf(
  payload: Payload,
  collection: CollectionSlug,
  where: Where = {},
): AsyncGenerator<Row> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.db.find<Row>({
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
