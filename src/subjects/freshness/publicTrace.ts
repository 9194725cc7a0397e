import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'

import { leaveRedirect } from '@/model/hooks/leaveRedirect'
import { recordChange } from '@/subjects/journal/recordChange'
import { revealFiles, type Row } from '@/subjects/files/revealFiles'
import { rowAfter, rowBefore } from './storedRows'

/** Whether anybody may read this row: published, or without drafts; a file, when something shows it. */
const isPublic = (row: Row | null | undefined): boolean =>
  Boolean(row) &&
  !row?.deletedAt &&
  !row?.hiddenAt &&
  (row?._status ?? 'published') === 'published' &&
  row?.isPublic !== false

/** What follows when something public has changed; a saved draft changes nothing public. */
export const traceChange: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  req,
}) => {
  const slug = collection.slug
  const before = rowBefore(req, slug, doc.id)
  const after = rowAfter(req, slug, doc.id) ?? null
  const isDraftSave = operation === 'update' && before?.updatedAt === after?.updatedAt
  if (!isDraftSave) await follow(req, slug, isPublic(before) ? before : null, after)

  return doc
}

export const traceDeletion: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  const before = rowBefore(req, collection.slug, doc.id)
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

  const id = String((after ?? before)?.id)
  const shownBy = `${collection}:${id}`
  await revealFiles({ req, shownBy, before: before ?? null, after })
  if (before && after) await leaveRedirect({ req, collection, before, after })
  await recordChange(req, collection, id)
}
