import type { Payload, Where } from 'payload'

import { daysBefore, keptDays } from '@/lib/keptDays'

/** A year after a letter about measures nobody needs to know to whom it went, nor whose the answer was. */
export const eraseAnswers = async (payload: Payload, now: Date): Promise<void> => {
  const before = { less_than: daysBefore(now, keptDays.answer) }
  await payload.db.deleteMany({ collection: 'answer-links', where: { sentAt: before } })
  await eraseAuthors(payload, {
    and: [{ submittedAt: before }, { state: { not_equals: 'waiting' } }],
  })
}

/** Takes people out of answers: what was accepted is the measure's, what was not is deleted. */
export const eraseAuthors = async (payload: Payload, where: Where): Promise<void> => {
  const of = (accepted: Where): Where => ({ and: [where, accepted] })
  const collection = 'measure-answers'
  await payload.db.deleteMany({ collection, where: of({ state: { not_equals: 'accepted' } }) })
  await payload.db.updateMany({
    collection,
    where: of({ state: { equals: 'accepted' } }),
    data: { email: null },
    returning: false,
  })
}
