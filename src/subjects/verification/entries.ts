import type { Payload, Where } from 'payload'

import { idOf } from '@/lib/idOf'

/** What providers confirm: their services and their own page. */
export const catalogue = ['services', 'providers'] as const
export type Catalogue = (typeof catalogue)[number]

export type Entry = {
  id: string
  collection: Catalogue
  provider: string
  verifiedOn: string | null
  /** Since when it waits: the last confirmation, or the making of the entry. */
  since: string
}

type WaitingEntry = Record<string, unknown> & { id: string; createdAt: string }

/** Public entries that somebody can confirm; what has ended is not among them. */
export const confirmable = (collection: Catalogue): Where => ({
  and: [
    { _status: { equals: 'published' } },
    { deletedAt: { exists: false } },
    collection === 'services'
      ? { state: { not_equals: 'ended' } }
      : { hasEnded: { not_equals: true } },
  ],
})

/** Entries whose last confirmation, or making where there was none, is not later than that. */
export const waitsSince = (latest: Date): Where => {
  const day = latest.toISOString()
  return {
    or: [
      { verifiedOn: { less_than_equal: day } },
      { and: [{ verifiedOn: { exists: false } }, { createdAt: { less_than_equal: day } }] },
    ],
  }
}

/** The confirmable entries that fit. */
export const findEntries = async (
  payload: Payload,
  where: Where,
  collections: readonly Catalogue[] = catalogue,
): Promise<Entry[]> => {
  const lists = await Promise.all(
    collections.map(async (collection) => {
      const { docs } = await payload.db.find<WaitingEntry>({
        collection,
        where: { and: [confirmable(collection), where] },
        select: { provider: true, verifiedOn: true, createdAt: true },
        pagination: false,
        limit: 0,
      })
      return docs.map((row) => asEntry(collection, row))
    }),
  )
  return lists.flat()
}

const asEntry = (collection: Catalogue, row: WaitingEntry): Entry => {
  const verifiedOn = (row.verifiedOn as string | null | undefined) ?? null
  return {
    id: row.id,
    collection,
    verifiedOn,
    since: verifiedOn ?? row.createdAt,
    provider: collection === 'providers' ? row.id : String(idOf(row.provider as string)),
  }
}
