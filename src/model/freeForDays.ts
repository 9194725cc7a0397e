import type { Payload } from 'payload'

import { usualFreeForDays } from '@/lib/freePlaces'

/** For how many days after they were said free places count, as admins have set it. */
export const freeForDays = async (payload: Payload): Promise<number> => {
  const site = await payload.findGlobal({
    slug: 'site',
    depth: 0,
    select: { freeForDays: true },
    overrideAccess: true,
  })
  return site.freeForDays ?? usualFreeForDays
}
