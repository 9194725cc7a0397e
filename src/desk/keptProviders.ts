import type { Payload, TypedUser } from 'payload'

import { idsOf } from '@/lib/idOf'
import { openAccount } from '@/lib/openAccount'
import { postalAddress } from '@/lib/postalAddress'

type Keeper = { id: string; name: string; email: string; hasCome: boolean }
/** A public organisation, where letters reach it, and the people who keep its entry. */
export type KeptProvider = {
  id: string
  name: string
  ico: string
  address: string
  keepers: Keeper[]
}

/** All public organisations by name with those who keep them, as far as this person may see it. */
export const keptProviders = async (payload: Payload, user: TypedUser): Promise<KeptProvider[]> => {
  const ask = { depth: 0, pagination: false, overrideAccess: false, user } as const
  const { docs: providers } = await payload.find({
    collection: 'providers',
    where: { _status: { equals: 'published' }, hasEnded: { not_equals: true } },
    sort: 'name',
    select: { name: true, ico: true, address: true },
    ...ask,
  })
  const { docs: people } = await payload.find({
    collection: 'users',
    where: { and: [{ role: { equals: 'provider' } }, openAccount] },
    sort: 'name',
    ...ask,
  })
  return providers.map(({ id, name, ico, address }) => ({
    id: String(id),
    name: name ?? '…',
    ico: ico ?? '',
    address: postalAddress(address),
    keepers: people
      .filter(({ isMachine, providers: kept }) => !isMachine && idsOf(kept).includes(String(id)))
      .map((person) => ({
        id: String(person.id),
        name: person.name,
        email: person.email,
        hasCome: !person.invitedAt,
      })),
  }))
}
