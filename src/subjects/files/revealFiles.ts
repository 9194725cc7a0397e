import type { PayloadRequest } from 'payload'

import type { Row } from '@/platform/database/storedRow'

import { libraries } from './fixFiles'
import { idsIn } from './idsIn'

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
  const usedAfter = idsIn(after)
  const candidates = [...new Set([...idsIn(before), ...usedAfter])]
  if (candidates.length === 0) return

  for (const library of libraries) {
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
      const isPublic = usedBy.length > 0
      const data = { usedBy, isPublic, ...(isPublic && { isFixed: true }) }
      await req.payload.db.updateOne({ collection: library, id: file.id, data, req })
    }
  }
}
