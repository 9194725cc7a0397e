import type { CollectionSlug, PayloadRequest } from 'payload'

import { idsIn } from './idsIn'

/** The collections whose documents are files. */
export const libraries = ['media', 'files'] satisfies CollectionSlug[]

/** Whoever uploaded the files of an entry changes them no more: what is approved stays what was looked at. */
export const fixFiles = async (req: PayloadRequest, entry: { id: string }): Promise<void> => {
  const ids = [...idsIn(entry)]
  if (ids.length === 0) return

  for (const library of libraries) {
    const where = { id: { in: ids }, isFixed: { not_equals: true } }
    const options = { collection: library, where, pagination: false, limit: 0, req } as const
    const { docs } = await req.payload.db.find<{ id: string }>(options)
    for (const { id } of docs)
      await req.payload.db.updateOne({ collection: library, id, data: { isFixed: true }, req })
  }
}
