import type { CollectionBeforeOperationHook } from 'payload'

import { storedRow } from '@/platform/database/storedRow'

type Write = Pick<Parameters<CollectionBeforeOperationHook>[0], 'collection' | 'req'>

/** Makes what is public the newest version, in all languages: the draft stays among the versions. */
export const bringBack = async ({ collection, req }: Write, id: string): Promise<void> => {
  const row = await storedRow(req, collection.slug, id)
  if (!row) return

  const now = new Date().toISOString()
  await req.payload.db.createVersion({
    collectionSlug: collection.slug,
    parent: id,
    autosave: false,
    versionData: { ...row, updatedAt: now } as never,
    createdAt: now,
    updatedAt: now,
    req,
  })
}
