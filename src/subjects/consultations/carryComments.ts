import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { idOf } from '@/lib/idOf'
import { recordChange } from '@/subjects/freshness/recordChange'
import { rowsOf } from '@/subjects/freshness/followChange'

type Row = { id?: unknown; isPublic?: unknown; deletedAt?: unknown }

/** Whether anybody may read the comments of the consultation whose stored row this is. */
export const isOpenConsultation = (row: Row | null): boolean =>
  row?.isPublic === true && !row.deletedAt

/** The comments of a consultation go with it: gone when it is put in the trash, back when it is restored. */
export const carryComments: CollectionAfterChangeHook = async (change) => {
  const { doc, req } = change
  const { before, after } = await rowsOf(change)
  if (before && after && isOpenConsultation(before) !== isOpenConsultation(after))
    await openComments(req, [String(idOf(doc))], isOpenConsultation(after))
  return doc
}

/** Opens the comments of consultations to everybody, or closes them; those that nobody has looked at stay closed. */
export const openComments = async (
  req: PayloadRequest,
  consultations: string[],
  isOpen: boolean,
): Promise<void> => {
  await req.payload.db.updateMany({
    collection: 'comments',
    where: {
      and: [
        { consultation: { in: consultations } },
        ...(isOpen ? [{ state: { not_equals: 'waiting' } }] : []),
      ],
    },
    // The time of their last change stays: a newer one would be a revision that nobody has seen.
    data: { isPublic: isOpen, updatedAt: null },
    returning: false,
    req,
  })
  await recordChange(req, 'comments')
}
