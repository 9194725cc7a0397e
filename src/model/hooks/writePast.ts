import type { CollectionSlug, PayloadRequest } from 'payload'

import { storedRow, type Row } from '@/platform/database/storedRow'

type Data = Record<string, unknown> & { updatedAt: string }

/**
 * Writes facts that wait for nobody's approval into the stored row and into the newest version, past the
 * line of drafts: nothing else of either changes, and no version is added.
 */
export const writePast = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  data: Data,
): Promise<void> => {
  const { db } = req.payload
  // SQLite empties the other lists and languages of a row when one is written without them.
  const row = isNested(data) ? await storedRow(req, collection, id) : null
  await db.updateOne({ collection, id, data: structuredClone({ ...row, ...data }), req })
  const { docs } = await db.findVersions<Row>({
    collection,
    limit: 1,
    pagination: false,
    req,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  const [newest] = docs
  if (!newest) return
  await db.updateVersion<Row>({
    collection,
    id: String(newest.id),
    req,
    versionData: { ...newest, version: { ...newest.version, ...data } },
  })
}

const isNested = (data: Data): boolean =>
  Object.values(data).some((value) => typeof value === 'object' && value !== null)
