import type { CollectionSlug, Payload, TypedUser } from 'payload'

import type { JournalRow } from '../savedBy'

export type Version = {
  id: string
  updatedAt: string
  autosave?: boolean | null
  version?: { _status?: string | null }
}

/** More than a document may have (collections/contentCollection, drafts). */
const mostVersions = 100
const mostRows = 1_000

/** The versions of a document, the newest first, and what the journal tells this person about it. */
export const findVersions = async (
  payload: Payload,
  user: TypedUser,
  collection: CollectionSlug,
  document: string,
): Promise<{ versions: Version[]; journal: JournalRow[] }> => {
  const [versions, journal] = await Promise.all([
    payload.findVersions({
      collection,
      where: { and: [{ parent: { equals: document } }, { snapshot: { not_equals: true } }] },
      sort: '-updatedAt',
      limit: mostVersions,
      depth: 0,
      overrideAccess: false,
      user,
    }),
    payload.find({
      collection: 'audit',
      where: { document: { equals: document } },
      sort: '-at',
      limit: mostRows,
      pagination: false,
      depth: 0,
      select: { at: true, byName: true, action: true },
      overrideAccess: false,
      user,
    }),
  ])
  return { versions: versions.docs as Version[], journal: journal.docs }
}
