import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

type Change = {
  collection: CollectionSlug
  id?: string
  /** What the document must still hold. */
  expected: Where
  data: object
}

/**
 * Changes a document only while it is as expected, in one step on both engines, so that of several callers
 * one succeeds. Given a request, in its transaction. Answers the changed document, or null. Only fields of
 * the document's own row: SQLite refuses localized ones and arrays.
 */
export const compareAndSet = async <Row extends object>(
  asking: Payload | PayloadRequest,
  { collection, id, expected, data }: Change,
): Promise<Row | null> => {
  const req = 'payload' in asking ? asking : undefined
  const { db } = 'payload' in asking ? asking.payload : asking
  const changed: unknown = await db.updateOne({
    collection,
    where: id ? { and: [{ id: { equals: id } }, expected] } : expected,
    data: data as Record<string, unknown>,
    options: { atomic: true },
    req,
  })
  return changed as Row | null
}
