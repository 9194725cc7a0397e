import type { Payload } from 'payload'

import { sortedBy } from '@/lib/collate'
import type { Registration } from '@/payload-types'
import { openStates } from '@/subjects/registrations/states'

/** Those who come or may come to a date, and whoever came without it; by name. */
export const attendeesOf = async (
  payload: Payload,
  occurrence: string,
): Promise<Registration[]> => {
  const { docs } = await payload.db.find<Registration>({
    collection: 'registrations',
    where: {
      and: [
        { occurrence: { equals: occurrence } },
        { or: [{ state: { in: [...openStates] } }, { attendance: { exists: true } }] },
      ],
    },
    pagination: false,
  })
  return sortedBy('cs', docs, ({ name }) => name)
}
