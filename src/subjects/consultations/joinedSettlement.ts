import type { PayloadRequest } from 'payload'

import { idOf } from '@/lib/idOf'
import { label, type Label } from '@/lib/label'
import type { Comment } from '@/payload-types'

/** How a comment is settled: what those that say the same have from one of them. */
export type Settlement = Pick<Comment, 'decision' | 'reason' | 'change' | 'changeLink'>

/** The settlement of a comment, and nothing else of it. */
export const settlementIn = (comment: Partial<Settlement>): Settlement => ({
  decision: comment.decision ?? null,
  reason: comment.reason ?? null,
  change: comment.change ?? null,
  changeLink: comment.changeLink ?? null,
})

/**
 * The settlement of the comment that this one says the same as; null where it stands for itself, or why it cannot be
 * joined. Only one step: whoever is joined has nobody joined to it.
 */
export const joinedSettlement = async (
  req: PayloadRequest,
  { id, consultation, sameAs }: Partial<Comment>,
): Promise<Settlement | null | { fault: Label }> => {
  const head = idOf(sameAs)
  if (!head) return null

  const { db } = req.payload
  const other = await db.findOne<Comment>({
    collection: 'comments',
    where: { id: { equals: head } },
    req,
  })
  const isNear = other && idOf(other.consultation) === idOf(consultation)
  if (!isNear || head === id || other.sameAs) return { fault: faults.other }
  if (!id) return settlementIn(other)

  const where = { sameAs: { equals: id } }
  const { totalDocs } = await db.count({ collection: 'comments', where, req })
  return totalDocs > 0 ? { fault: faults.isHead } : settlementIn(other)
}

const faults = {
  other: label(
    'Vyberte jinou připomínku téhož připomínkování, která sama není připojená k další.',
    'Choose another comment of the same consultation that is not itself joined to one.',
    'Виберіть інше зауваження того самого обговорення, яке саме не приєднане до іншого.',
  ),
  isHead: label(
    'K této připomínce jsou připojené jiné. Vypořádejte ji samostatně.',
    'Others are joined to this comment. Settle it by itself.',
    'До цього зауваження приєднано інші. Розгляньте його окремо.',
  ),
}
