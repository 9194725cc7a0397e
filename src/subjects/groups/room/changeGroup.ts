import type { PayloadRequest } from 'payload'

import { storedRow, type Row } from '@/platform/database/storedRow'
import { tracePublicChange } from '@/subjects/freshness/tracePublicChange'

const collection = 'working-groups'

/**
 * Changes rows of a group in what is public and in the newest version alike: what somebody has written there and not
 * published yet stays. Called inside `allOrNothing`.
 */
export const changeGroup = async (
  req: PayloadRequest,
  id: string,
  change: (group: Row) => Row,
): Promise<void> => {
  const { db } = req.payload
  const before = await storedRow(req, collection, id)
  if (!before) return

  const updatedAt = new Date().toISOString()
  const after = { ...change(before), updatedAt }
  await db.updateOne({ collection, id, data: structuredClone(after), req, returning: false })
  const { docs } = await db.findVersions<Row>({
    collection,
    limit: 1,
    pagination: false,
    req,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  for (const newest of docs)
    await db.updateVersion<Row>({
      collection,
      id: String(newest.id),
      req,
      versionData: { ...newest, version: { ...change(newest.version), updatedAt } } as never,
    })
  await tracePublicChange({ req, collection, before, after })
}

/** The same group with one row of a list changed; the others are as they were. */
export const withRow = (
  group: Row,
  list: 'tasks' | 'meetings',
  id: string,
  change: (row: Row) => Row,
): Row => ({
  ...group,
  [list]: ((group[list] ?? []) as Row[]).map((row) => (String(row.id) === id ? change(row) : row)),
})
