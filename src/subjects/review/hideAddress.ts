import type { CollectionAfterChangeHook } from 'payload'

import { writePast } from '@/model/hooks/writePast'
import { storedRow } from '@/platform/database/storedRow'

/**
 * An address that becomes secret in a draft is hidden at once: who flees from somebody cannot wait for an
 * approval. That it is secret no more waits like any other change.
 */
export const hideAddress: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (doc.isAddressSecret !== true) return doc

  const id = String(doc.id)
  const stored = await storedRow(req, collection.slug, id)
  if (stored && stored.isAddressSecret !== true)
    await writePast(req, collection.slug, id, { isAddressSecret: true, updatedAt: doc.updatedAt })
  return doc
}
