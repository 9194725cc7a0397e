import type { Payload } from 'payload'

import type { SearchAnswer, SearchQuestion } from '@/lib/catalogueSearch'
import { cardFields } from '@/lib/serviceCard'

/**
 * The answer with what the card of each service shows (`cards=true`), read by the rules for people without
 * an account. What was withdrawn since the index was made is left out.
 */
export const withCards = async (
  payload: Payload,
  answer: SearchAnswer,
  { locale }: SearchQuestion,
) => {
  if (answer.docs.length === 0) return answer

  const { docs } = await payload.find({
    collection: 'services',
    where: { id: { in: answer.docs.map(({ id }) => id) } },
    limit: answer.docs.length,
    pagination: false,
    depth: 1,
    locale,
    select: cardFields,
    overrideAccess: false,
  })
  const cards = new Map(docs.map((doc) => [String(doc.id), doc]))
  return {
    ...answer,
    docs: answer.docs.flatMap((hit) => {
      const card = cards.get(hit.id)
      return card ? [{ ...hit, card }] : []
    }),
  }
}
