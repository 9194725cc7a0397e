import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { writePast } from '@/model/hooks/writePast'
import { recordChange } from '@/subjects/freshness/recordChange'
import { rowsOf } from '@/subjects/freshness/followChange'

import { addressOf } from './addressOf'
import { isOpenPlan } from './isOpenPlan'

/**
 * The measures of a plan go with it: shown when it is published, gone with it from the site and the search, and
 * under its new address when it moves. In the transaction of the plan's own change.
 */
export const carryMeasures: CollectionAfterChangeHook = async (change) => {
  const { doc, req } = change
  const { before, after } = await rowsOf(change)
  if (!before || !after) return doc

  const isOpen = isOpenPlan(after)
  const hasMoved = before.slug !== after.slug
  if (isOpen === isOpenPlan(before) && !hasMoved) return doc

  await req.payload.db.updateMany({
    collection: 'measures',
    where: { plan: { equals: after.id } },
    // The time of their last change stays: a newer one would be a revision that nobody has seen.
    data: { isPublic: isOpen, updatedAt: null },
    returning: false,
    req,
  })
  if (hasMoved) await moveMeasures(req, { id: after.id, slug: String(after.slug) })
  await recordChange(req, 'measures')
  return doc
}

type Moved = { id: string; code?: string | null; rank?: string | null }

const moveMeasures = async (
  req: PayloadRequest,
  plan: { id: string; slug: string },
): Promise<void> => {
  const { docs } = await req.payload.db.find<Moved>({
    collection: 'measures',
    where: { plan: { equals: plan.id } },
    select: { code: true, rank: true },
    pagination: false,
    req,
  })
  const updatedAt = new Date().toISOString()
  for (const { id, code, rank } of docs)
    if (code) await writePast(req, 'measures', id, { ...addressOf(plan, code, rank), updatedAt })
}
