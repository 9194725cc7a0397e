import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { publicPath } from '@/lib/publicKinds'
import { writePast } from '@/model/hooks/writePast'
import { compareAndSet } from '@/platform/database/compareAndSet'
import { livesAt } from '@/subjects/redirects/livesAt'

import type { BatchRow } from './run/state'

const texts = ['title', 'summary', 'body'] as const

/**
 * When news of an old site come out, its old address leads to them; where nobody has changed them since, they keep the
 * day of their last change.
 */
export const leadFromOldSite: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (doc._status !== 'published') return doc
  const row = await rowOf(req, String(doc.id))
  if (!row) return doc

  await lead(req, row, publicPath('news', String(doc.slug)) ?? '')
  const isUntouched =
    Date.parse(String(previousDoc?.updatedAt)) === Date.parse(row.savedAt ?? '') &&
    texts.every((name) => JSON.stringify(previousDoc[name]) === JSON.stringify(doc[name]))
  const updatedAt = isUntouched && row.changedAt ? row.changedAt : doc.updatedAt
  if (updatedAt !== doc.updatedAt) await writePast(req, 'news', String(doc.id), { updatedAt })
  await compareAndSet(req, {
    collection: 'news-import-rows',
    id: String(row.id),
    expected: { state: { equals: 'written' } },
    data: { state: 'published', ...(isUntouched && { savedAt: updatedAt }) },
  })
  return { ...doc, updatedAt }
}

const rowOf = (req: PayloadRequest, entry: string): Promise<BatchRow | null> =>
  req.payload.db.findOne<BatchRow>({
    collection: 'news-import-rows',
    where: { and: [{ entry: { equals: entry } }, { state: { equals: 'written' } }] },
    req,
  })

/** Never in a circle, never over what lives at the address, never over what staff have said. */
const lead = async (req: PayloadRequest, { oldAddress: from }: BatchRow, to: string) => {
  if (!from || from === to || !to) return
  const { payload } = req
  const { totalDocs } = await payload.db.count({
    collection: 'redirects',
    where: { from: { in: [from, to] } },
    req,
  })
  if (totalDocs > 0 || (!/^\/?\?/.test(from) && (await livesAt(payload, from)))) return

  await payload.update({
    collection: 'redirects',
    where: { to: { equals: from } },
    data: { to },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await payload.create({
    collection: 'redirects',
    data: { from, to },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
