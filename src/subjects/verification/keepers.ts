import type { Payload } from 'payload'

import { idsOf } from '@/lib/idOf'
import { openAccount } from '@/lib/openAccount'
import type { User } from '@/payload-types'

export type Keeper = { user: User; providers: string[] }

/** The people who keep entries of providers: whoever may sign in and works for one. */
export const keepers = async (payload: Payload): Promise<Keeper[]> => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { and: [{ role: { equals: 'provider' } }, openAccount] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs
    .map((user) => ({ user, providers: idsOf(user.providers) }))
    .filter(({ providers }) => providers.length > 0)
}
