import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'

import { leaveRedirect } from './leaveRedirect'
import { recordChange } from './recordChange'
import { revealFiles, type Row } from './revealFiles'

const key = (collection: string, id: unknown) => `row:${collection}:${String(id)}`

const storedRow = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Row | null> =>
  (await req.payload.db.findOne({ collection, where: { id: { equals: id } }, req })) as Row | null

/** Whether anybody may read this row: published, or without drafts; a file, when something shows it. */
const isPublic = (row: Row | null | undefined): boolean =>
  Boolean(row) &&
  !row?.deletedAt &&
  (row?._status ?? 'published') === 'published' &&
  row?.isPublic !== false

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
    req.context[key(collection.slug, id)] = await storedRow(req, collection.slug, id)
  }
  return data
}

/** The same before a document is deleted: what the caller gets back has one language and what she selected. */
export const rememberDeletedRow: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  req.context[key(collection.slug, id)] = await storedRow(req, collection.slug, String(id))
}

/** What follows when something public has changed; a saved draft changes nothing public. */
export const traceChange: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  req,
}) => {
  const slug = collection.slug
  const before = req.context[key(slug, doc.id)] as Row | null | undefined
  const after = await storedRow(req, slug, String(doc.id))
  const isDraftSave = operation === 'update' && before?.updatedAt === after?.updatedAt
  if (!isDraftSave) await follow(req, slug, isPublic(before) ? before : null, after)

  return doc
}

export const traceDeletion: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  const before = req.context[key(collection.slug, doc.id)] as Row | null | undefined
  if (isPublic(before)) await follow(req, collection.slug, before, null)

  return doc
}

const follow = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  before: Row | null | undefined,
  stored: Row | null,
) => {
  const after = isPublic(stored) ? stored : null
  if (!before && !after) return

  const shownBy = `${collection}:${String((after ?? before)?.id)}`
  await revealFiles({ req, shownBy, before: before ?? null, after })
  if (before && after) await leaveRedirect({ req, collection, before, after })
  await recordChange(req, collection)
}
