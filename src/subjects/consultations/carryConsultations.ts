import type { CollectionAfterChangeHook } from 'payload'

import { recordChange } from '@/subjects/freshness/recordChange'
import { rowsOf } from '@/subjects/freshness/followChange'
import { isOpenPlan } from '@/subjects/plans/isOpenPlan'

import { openComments } from './carryComments'

/**
 * The consultations of a plan and their comments go with it: shown when it is published, gone when it is unpublished
 * or put in the trash. In the transaction of the plan's own change.
 */
export const carryConsultations: CollectionAfterChangeHook = async (change) => {
  const { doc, req } = change
  const { before, after } = await rowsOf(change)
  if (!before || !after || isOpenPlan(before) === isOpenPlan(after)) return doc

  const isOpen = isOpenPlan(after)
  const where = { plan: { equals: after.id } }
  await req.payload.db.updateMany({
    collection: 'consultations',
    where,
    data: { isPublic: isOpen, updatedAt: null },
    returning: false,
    req,
  })
  const { docs } = await req.payload.db.find<{ id: string; deletedAt?: string | null }>({
    collection: 'consultations',
    where,
    select: { deletedAt: true },
    pagination: false,
    req,
  })
  const shown = docs.filter(({ deletedAt }) => !isOpen || !deletedAt)
  if (shown.length > 0)
    await openComments(
      req,
      shown.map(({ id }) => String(id)),
      isOpen,
    )
  await recordChange(req, 'consultations')
  return doc
}
