import type { Payload, Where } from 'payload'

import type { RegisterDifference } from '@/payload-types'

import { entryAt } from './entryAt'

export type Waiting = {
  docs: RegisterDifference[]
  page: number
  hasPrevPage: boolean
  hasNextPage: boolean
  /** How many wait in all, and of which field. */
  all: number
  fields: { name: string; count: number }[]
}

const mostOnPage = 100

/** What waits for a decision, entry by entry; whoever asks must be allowed before. */
export const findWaiting = async (
  payload: Payload,
  { field, page }: { field: string | null; page: number },
): Promise<Waiting> => {
  const waits: Where = { state: { equals: 'waiting' } }
  const found = await payload.find({
    collection: 'register-differences',
    where: field ? { and: [waits, { field: { equals: field } }] } : waits,
    sort: ['title', 'slot'],
    limit: mostOnPage,
    page,
    depth: 0,
    overrideAccess: true,
  })
  const counts = await countsOf(payload, waits)
  return {
    // What was deleted with its entry has nothing to decide on.
    docs: found.docs.filter((row) => entryAt(row) !== ''),
    page,
    hasPrevPage: found.hasPrevPage,
    hasNextPage: found.hasNextPage,
    all: [...counts.values()].reduce((sum, count) => sum + count, 0),
    fields: [...counts].map(([name, count]) => ({ name, count })),
  }
}

const countsOf = async (payload: Payload, where: Where): Promise<Map<string, number>> => {
  const { docs } = await payload.find({
    collection: 'register-differences',
    where,
    sort: 'field',
    select: { field: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const counts = new Map<string, number>()
  for (const { field } of docs) counts.set(field, (counts.get(field) ?? 0) + 1)
  return counts
}
