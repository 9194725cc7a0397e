import type { PayloadRequest } from 'payload'

import { publicPath } from '@/lib/publicKinds'
import type { Row } from '@/platform/database/storedRow'

type Change = { req: PayloadRequest; collection: string; before: Row; after: Row }

/** When something published moves to another address, the old one leads to the new one for ever. */
export const leaveRedirect = async ({ req, collection, before, after }: Change): Promise<void> => {
  const from = publicPath(collection, String(before.slug ?? ''))
  const to = publicPath(collection, String(after.slug ?? ''))
  if (!from || !to || from === to) return

  const { db } = req.payload
  const collectionSlug = 'redirects'
  await db.deleteMany({
    collection: collectionSlug,
    where: { from: { in: [from, to] } },
    req,
  })
  await db.updateMany({
    collection: collectionSlug,
    where: { to: { equals: from } },
    data: { to },
    req,
  })
  await db.create({ collection: collectionSlug, data: { from, to }, req })
}
