import type { Payload } from 'payload'

import { revisionsOf } from '@/platform/database/revisions'

/** How many of the newest changes are compared: two may bear the same millisecond. */
const compared = 8

/** The state of what is public: another text after every change of it (collections/Changes). */
export const newestChanges = async (payload: Payload): Promise<string> => {
  const newest = await revisionsOf(payload).findRevisions({
    collection: 'changes',
    where: {},
    sort: '-createdAt',
    limit: compared,
    page: 1,
  })
  return newest
    .map(({ id }) => id)
    .sort()
    .join()
}
