import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Row } from '@/platform/database/storedRow'

type Change = {
  req: PayloadRequest
  /** Who shows the files: a document or a global, by a name that no other has. */
  shownBy: string
  before: Row | null
  after: Row | null
}
type Stored = { id: string; usedBy?: string[] | null }

/** Opens files to the public when something published shows them, and closes them with the last one. */
export const revealFiles = (change: Change): Promise<void> => inTurn(() => reveal(change))

let last: Promise<unknown> = Promise.resolve()
/** One after another: who uses a file is read and written back, and two at once would lose one user. */
const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
  const mine = last.then(work, work)
  last = mine.catch(() => undefined)
  return mine
}

const reveal = async ({ req, shownBy, before, after }: Change): Promise<void> => {
  const usedAfter = possibleIds(after)
  const candidates = [...new Set([...possibleIds(before), ...usedAfter])]
  if (candidates.length === 0) return

  for (const library of ['media', 'files'] satisfies CollectionSlug[]) {
    const { docs } = await req.payload.db.find<Stored>({
      collection: library,
      where: { id: { in: candidates } },
      pagination: false,
      limit: 0,
      req,
    })
    for (const file of docs) {
      const others = (file.usedBy ?? []).filter((each) => each !== shownBy)
      const usedBy = usedAfter.has(file.id) ? [...others, shownBy] : others
      const data = { usedBy, isPublic: usedBy.length > 0 }
      await req.payload.db.updateOne({ collection: library, id: file.id, data, req })
    }
  }
}

/** Which characters an id has where: another id of the same database has the same form. */
const formOf = (id: string): string => id.replace(/[0-9a-f]/g, '0')

/** Every value in a row that could be an id: texts, blocks and locales are searched alike. */
const possibleIds = (row: Row | null): Set<string> => {
  const found = new Set<string>()
  if (!row) return found

  const form = formOf(String(row.id))
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (value.length === form.length && formOf(value) === form) found.add(value)
    } else if (typeof value === 'object' && value !== null) {
      Object.values(value).forEach(visit)
    }
  }
  visit(row)
  found.delete(row.id)
  return found
}
