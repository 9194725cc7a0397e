import type { CollectionSlug, Payload } from 'payload'

import { idsOf } from '@/lib/idOf'

import type { Change } from '../change'

/** The names of the documents that changes lead to, by their ids, in Czech. */
export const namesOf = async (
  payload: Payload,
  changes: Change[],
): Promise<Map<string, string>> => {
  const wanted = new Map<string, Set<string>>()
  for (const { relationTo, before, after } of changes) {
    if (!relationTo) continue
    const ids = wanted.get(relationTo) ?? new Set()
    for (const id of idsOf([before, after].flat() as string[])) ids.add(id)
    wanted.set(relationTo, ids)
  }
  const found = await Promise.all(
    [...wanted].map(async ([slug, ids]) => {
      const collection = slug as CollectionSlug
      const { docs } = await payload.find({
        collection,
        where: { id: { in: [...ids] } },
        pagination: false,
        depth: 0,
        overrideAccess: true,
      })
      const title = payload.collections[collection].config.admin
        .useAsTitle as keyof (typeof docs)[0]
      return docs.map((doc) => [String(doc.id), String(doc[title] ?? doc.id)] as const)
    }),
  )
  return new Map(found.flat())
}
