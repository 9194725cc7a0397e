import type { CollectionSlug, PayloadRequest } from 'payload'

import { leaveRedirect } from '@/model/hooks/leaveRedirect'
import type { Row } from '@/platform/database/storedRow'
import { revealFiles } from '@/subjects/files/revealFiles'

import { recordChange } from './recordChange'

type Change = {
  req: PayloadRequest
  collection: CollectionSlug
  before: Row | null
  after: Row | null
}

/**
 * What follows when something public has changed: files are opened or closed, an old address leads to the
 * new one, and the caches learn of it. A saved draft changes nothing public.
 */
export const tracePublicChange = async ({ req, collection, ...stored }: Change): Promise<void> => {
  const before = isPublic(stored.before) ? stored.before : null
  const after = isPublic(stored.after) ? stored.after : null
  const id = (after ?? before)?.id
  if (id === undefined || isSameRow(stored)) return

  await revealFiles({ req, shownBy: `${collection}:${id}`, before, after })
  if (before && after) await leaveRedirect({ req, collection, before, after })
  await recordChange(req, collection, String(id))
}

/** A draft is written beside the stored row, which stays as it was. */
const isSameRow = ({ before, after }: Pick<Change, 'before' | 'after'>): boolean =>
  before !== null && before.updatedAt === after?.updatedAt

/** Whether anybody may read this row: published, or without drafts; a file, when something shows it. */
const isPublic = (row: Row | null): boolean =>
  row !== null &&
  !row.deletedAt &&
  !row.hiddenAt &&
  (row._status ?? 'published') === 'published' &&
  row.isPublic !== false
