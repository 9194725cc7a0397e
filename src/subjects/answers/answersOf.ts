import type { PayloadRequest } from 'payload'

import type { MeasureAnswer } from '@/payload-types'

/** All answers of an address about a year, the newest first. */
export const answersOf = async (
  req: PayloadRequest,
  { email, year }: { email: string; year: number },
): Promise<MeasureAnswer[]> => {
  const { docs } = await req.payload.db.find<MeasureAnswer>({
    collection: 'measure-answers',
    where: {
      and: [
        { email: { equals: email } },
        { year: { equals: year } },
        { state: { not_equals: 'withdrawn' } },
      ],
    },
    sort: '-submittedAt',
    pagination: false,
    req,
  })
  return docs
}
