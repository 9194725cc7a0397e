import type { Payload } from 'payload'

import { newestChanges } from '@/platform/http/newestChanges'

/** A document of a collection that has changed in public; without an id, any of them may have. */
export type PublicChange = { of: string; doc: string | null }

type ChangeRow = { id: string; of?: string | null; doc?: string | null; createdAt: string }

/**
 * How far back each look goes, in milliseconds: a change bears the time at which it was written, and may be stored
 * later than one that was written after it.
 */
const overlap = 60_000

/** Looks for public changes, each told once, whoever made them (collections/Changes). */
export const changesOf = (payload: Payload) => {
  let newest: string | undefined
  let seen = new Map<string, number>()
  let since = Date.now()

  /** What has changed since the last look. */
  const look = async (): Promise<PublicChange[]> => {
    const state = await newestChanges(payload)
    if (state === newest) return []
    const { docs } = await payload.db.find<ChangeRow & { updatedAt: string }>({
      collection: 'changes',
      where: { createdAt: { greater_than: new Date(since - overlap).toISOString() } },
      sort: 'createdAt',
      limit: 0,
      pagination: false,
    })
    const fresh = docs.filter(({ id }) => !seen.has(String(id)))
    seen = new Map(docs.map(({ id, createdAt }) => [String(id), Date.parse(createdAt)]))
    since = Math.max(since, ...seen.values())
    newest = state
    return fresh.map(({ of, doc }) => ({ of: of ?? '', doc: doc ?? null }))
  }
  return { look }
}
