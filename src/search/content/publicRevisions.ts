import type { Payload, Where } from 'payload'

import { revisionsOf } from '@/platform/database/revisions'

import { isOffered } from './readServices'

const rowsAtOnce = 10_000
const published: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}

/** The ids and revisions of the services that belong into the index; each is still read by the rules of access. */
export const publicRevisions = async (
  payload: Payload,
  where: Where = {},
): Promise<Map<string, string>> => {
  const all = new Map<string, string>()
  for (let page = 1; ; page += 1) {
    const found = await revisionsOf(payload).findRevisions({
      collection: 'services',
      sort: 'id',
      limit: rowsAtOnce,
      page,
      where: { and: [published, isOffered, where] },
    })
    for (const { id, updatedAt } of found) all.set(id, updatedAt)
    if (found.length < rowsAtOnce) return all
  }
}
