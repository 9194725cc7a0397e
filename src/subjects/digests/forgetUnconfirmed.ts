import type { Payload } from 'payload'

import { endSubscriptions } from './subscriptionOf'

const mostAtOnce = 100

/** Takes away what nobody confirmed in time, with the letter that asked. */
export const forgetUnconfirmed = async (payload: Payload, now: Date): Promise<void> => {
  const { docs, hasNextPage } = await payload.db.find<{ id: string }>({
    collection: 'subscriptions',
    where: {
      and: [
        { state: { equals: 'unconfirmed' } },
        { confirmUntil: { less_than: now.toISOString() } },
      ],
    },
    select: {},
    limit: mostAtOnce,
  })
  await endSubscriptions(
    payload,
    docs.map(({ id }) => String(id)),
  )
  if (hasNextPage) await forgetUnconfirmed(payload, now)
}
