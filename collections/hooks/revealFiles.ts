import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Row } from './publicTrace'

type Change = { req: PayloadRequest; collection: string; before: Row | null; after: Row | null }
type Stored = { id: string; usedBy?: string[] | null }

/** Opens files to the public when something published shows them, and closes them with the last one. */
export const revealFiles = async ({ req, collection, before, after }: Change): Promise<void> => {
  const usedBefore = possibleIds(before)
  const usedAfter = possibleIds(after)
  const candidates = [...new Set([...usedBefore, ...usedAfter])]
  if (candidates.length === 0) return

  const user = `${collection}:${String((after ?? before)?.id)}`
  for (const library of ['media', 'files'] satisfies CollectionSlug[]) {
    const { docs } = await req.payload.db.find<Stored>({
      collection: library,
      where: { id: { in: candidates } },
      pagination: false,
      limit: 0,
      req,
    })
    for (const file of docs) {
      const others = (file.usedBy ?? []).filter((each) => each !== user)
      const usedBy = usedAfter.has(file.id) ? [...others, user] : others
      const data = { usedBy, isPublic: usedBy.length > 0 }
      await req.payload.db.updateOne({ collection: library, id: file.id, data, req })
    }
  }
}

/** Every value in a row that could be an id: texts, blocks and locales are searched alike. */
const possibleIds = (row: Row | null): Set<string> => {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (/^[0-9a-z-]{16,64}$/i.test(value)) found.add(value)
    } else if (typeof value === 'object' && value !== null) {
      Object.values(value).forEach(visit)
    }
  }
  visit(row)
  return found
}
