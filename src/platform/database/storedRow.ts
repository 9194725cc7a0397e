import type { CollectionSlug, PayloadRequest } from 'payload'

/** A document as the database holds it: every locale, ids of relationships. */
export type Row = Record<string, unknown> & { id: string }
type GlobalSlug = Parameters<PayloadRequest['payload']['db']['findGlobal']>[0]['slug']

/** The stored row of a document, which is what is public of it; null when there is none. */
export const storedRow = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Row | null> =>
  (await req.payload.db.findOne({ collection, where: { id: { equals: id } }, req })) as Row | null

/** A global as the database holds it; what hooks are handed has one language and what was selected. */
export const storedGlobal = async (req: PayloadRequest, slug: string): Promise<Row | null> => {
  const row = await req.payload.db.findGlobal({ slug: slug as GlobalSlug, req })
  return row && 'id' in row ? (row as unknown as Row) : null
}
