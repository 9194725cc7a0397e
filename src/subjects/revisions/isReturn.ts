import type { CollectionBeforeOperationHook } from 'payload'

import type { Row } from '@/platform/database/storedRow'
import { changedFields } from '@/subjects/journal/changedFields'

type Write = Pick<Parameters<CollectionBeforeOperationHook>[0], 'collection' | 'req'>

/** Whether somebody leaves a draft and goes back to what is public: that is sent as it was read. */
export const isReturn = async (
  { collection, req }: Write,
  id: string,
  data: unknown,
): Promise<boolean> => {
  const given = (data ?? {}) as Row
  if (given._status !== 'published' || given.id !== id || given.deletedAt) return false
  const shown = (await req.payload.findByID({
    collection: collection.slug,
    id,
    draft: false,
    depth: 0,
    req,
    overrideAccess: true,
    disableErrors: true,
  })) as unknown as Row | null
  const seen = Date.parse(String(given.updatedAt))
  const isSeen = shown?._status === 'published' && Date.parse(String(shown.updatedAt)) === seen
  return isSeen && changedFields(collection.flattenedFields, shown, given).length === 0
}
