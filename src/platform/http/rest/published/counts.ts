import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'

import type { RevisionQuery } from '@/platform/database/revisions'
import { newestChanges } from '@/platform/http/newestChanges'

type Counted = Pick<RevisionQuery, 'collection' | 'where' | 'locale'>
type Count = { state: string; total: Promise<number>; last?: number }

/** How many counts are kept, the least recently asked dropped. */
const keptCounts = 2_000

/**
 * How many documents fit a query. Counting reads all of them, so it is done once for each state of what is
 * public: every change of it leaves a row in `changes`, stored together with it (hooks/recordChange).
 */
export const createCounts = (payload: Payload) => {
  const counts = new LRUCache<string, Count>({ max: keptCounts })
  const keyOf = ({ collection, where, locale }: Counted): string =>
    JSON.stringify([collection, where, locale])

  const count = async ({ collection, where, locale }: Counted): Promise<number> => {
    const { totalDocs } = await payload.db.count({
      collection,
      where: structuredClone(where),
      locale,
    })
    return totalDocs
  }

  return {
    /** Exact. */
    of: async (query: Counted): Promise<number> => {
      const key = keyOf(query)
      // The state is read before the documents are counted: a change between leads to counting again.
      const state = await newestChanges(payload)
      const known = counts.get(key)
      if (known?.state === state) return known.total

      const counted: Count = { state, total: count(query), last: known?.last }
      counts.set(key, counted)
      try {
        counted.last = await counted.total
        return counted.last
      } catch (error) {
        if (counts.peek(key) === counted) counts.delete(key)
        throw error
      }
    },
    /** What it was when it was counted last, though it may have changed since. */
    last: (query: Counted): number | undefined => counts.get(keyOf(query))?.last,
  }
}
