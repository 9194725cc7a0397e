import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'

import type { Row } from '@/subjects/files/revealFiles'

const key = (when: 'before' | 'after', collection: string, id: unknown) =>
  `row ${when}:${collection}:${String(id)}`

const storedRow = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Row | null> =>
  (await req.payload.db.findOne({ collection, where: { id: { equals: id } }, req })) as Row | null

/** Keeps the stored row as it was, since the newest draft, not this row, reaches the other hooks. */
export const rememberStoredRow: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update') {
    const id = String(originalDoc.id)
    req.context[key('before', collection.slug, id)] = await storedRow(req, collection.slug, id)
  }
  return data
}

/** Keeps the row as it is after the change, read once for all that follows. */
export const rememberChangedRow: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const id = String(doc.id)
  req.context[key('after', collection.slug, id)] = await storedRow(req, collection.slug, id)
  return doc
}

/** The same before a document is deleted: what the caller gets back has one language and what she selected. */
export const rememberDeletedRow: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  req.context[key('before', collection.slug, id)] = await storedRow(
    req,
    collection.slug,
    String(id),
  )
}

/** The stored row before the change that is going on; nothing for a new document. */
export const rowBefore = (req: PayloadRequest, collection: string, id: unknown) =>
  req.context[key('before', collection, id)] as Row | null | undefined

/** The stored row after it. */
export const rowAfter = (req: PayloadRequest, collection: string, id: unknown) =>
  req.context[key('after', collection, id)] as Row | null | undefined
