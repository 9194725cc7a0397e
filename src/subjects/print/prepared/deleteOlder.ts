import type { Payload, Where } from 'payload'

import { daysBefore } from '@/lib/keptDays'

import { deleteFile } from './file'
import { findPrepared, ofChoice, type Prepared } from './stored'

/** A print that nobody renewed for so long is of no use, in days. */
const keptForDays = 90

const isOver: Where = { state: { in: ['ready', 'failed', 'cancelled'] } }

/** Deletes what was prepared of the same choice before. */
export const deleteOlder = (payload: Payload, prepared: Prepared): Promise<void> =>
  deleteThose(payload, { and: [ofChoice(prepared), isOver, { id: { not_equals: prepared.id } }] })

/** Deletes what nobody has renewed for long. */
export const deleteOldPrints = (payload: Payload, now: Date): Promise<void> =>
  deleteThose(payload, {
    and: [isOver, { createdAt: { less_than: daysBefore(now, keptForDays) } }],
  })

const deleteThose = async (payload: Payload, where: Where): Promise<void> => {
  for (const { id } of await findPrepared(payload, where)) {
    await payload.db.deleteOne({ collection: 'printed-catalogues', where: { id: { equals: id } } })
    await deleteFile(id)
  }
}
