import type { Payload, Where } from 'payload'

import { silentMs, type StoredLoad } from './loads'

/** The newest reading that fits; null for none. */
export const newestLoad = async (payload: Payload, where: Where): Promise<StoredLoad | null> => {
  const { docs } = await payload.find({
    collection: 'register-loads',
    where,
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return (docs[0] as StoredLoad | undefined) ?? null
}

/** The one that runs, or seems to. */
export const currentLoad = (payload: Payload): Promise<StoredLoad | null> =>
  newestLoad(payload, { slot: { equals: 'current' } })

/** The reading with an id. */
export const loadOf = (payload: Payload, id: string): Promise<StoredLoad | null> =>
  newestLoad(payload, { id: { equals: id } })

/** Whether a running one was killed on its way. */
export const isSilent = ({ slot, aliveAt }: Pick<StoredLoad, 'slot' | 'aliveAt'>): boolean =>
  slot === 'current' && Date.parse(aliveAt) < Date.now() - silentMs
