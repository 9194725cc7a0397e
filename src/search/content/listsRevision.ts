import type { CollectionSlug, Payload } from 'payload'

import { revisionsOf } from '@/platform/database/revisions'

/** The collections that documents of the index take names from. */
export const listCollections = [
  'service-types',
  'target-groups',
  'life-situations',
  'territories',
  'providers',
] as const satisfies CollectionSlug[]

/** A text that is another one after every change of a name that documents of the index take. */
export const listsRevision = async (payload: Payload): Promise<string> => {
  const parts = await Promise.all(
    listCollections.map(async (collection) => {
      const [{ totalDocs }, [newest]] = await Promise.all([
        payload.db.count({ collection, where: {} }),
        revisionsOf(payload).findRevisions({
          collection,
          where: {},
          sort: '-updatedAt',
          limit: 1,
          page: 1,
        }),
      ])
      return `${totalDocs} ${newest?.updatedAt ?? ''}`
    }),
  )
  return parts.join('; ')
}
