import type { Payload } from 'payload'

import type { Registration } from '@/payload-types'

/** Which in line somebody is who waits; null for anybody else. */
export const positionOf = async (
  payload: Payload,
  { state, occurrence, number }: Pick<Registration, 'state' | 'occurrence' | 'number'>,
): Promise<number | null> => {
  if (state !== 'waiting') return null

  const { totalDocs } = await payload.db.count({
    collection: 'registrations',
    where: {
      and: [
        { occurrence: { equals: occurrence } },
        { state: { equals: 'waiting' } },
        { number: { less_than: number } },
      ],
    },
  })
  return totalDocs + 1
}
