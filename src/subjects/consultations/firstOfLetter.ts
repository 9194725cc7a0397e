import type { Payload } from 'payload'

import { commentNumber } from '@/lib/consultation'
import type { Comment } from '@/payload-types'

/** The first point of a letter; null when no such letter came. */
export const firstOfLetter = (
  payload: Payload,
  consultation: string,
  letter: number,
): Promise<Comment | null> =>
  payload.db.findOne<Comment>({
    collection: 'comments',
    where: {
      and: [
        { consultation: { equals: consultation } },
        { number: { equals: commentNumber(letter, 1) } },
      ],
    },
  })
