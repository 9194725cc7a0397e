import type { Payload, TypedUser } from 'payload'

import { defaultLocale } from '@/lib/label'
import { freePlaces, saidPlaces, type SaidPlaces } from '@/lib/freePlaces'
import { ownProviders } from '@/lib/roles'

import { hasBeds } from './countedForms'

export type AskedService = { id: string; name: string; said: SaidPlaces[]; asOf: string | null }

const askedAfterDays = 30
/** Services of one person that are looked through; nobody keeps more. */
const mostServices = 1_000

/** Public services whose free places nobody has told for a month, or never though they have beds; oldest first. */
export const askedPlaces = async (
  payload: Payload,
  user: TypedUser,
  now = new Date(),
): Promise<AskedService[]> => {
  const { docs } = await payload.find({
    collection: 'services',
    where: {
      and: [
        { provider: { in: ownProviders(user) } },
        { _status: { equals: 'published' } },
        { state: { equals: 'active' } },
      ],
    },
    select: { name: true, availability: true, capacity: true },
    depth: 0,
    locale: defaultLocale,
    limit: mostServices,
    pagination: false,
    overrideAccess: false,
    user,
  })
  return docs
    .flatMap((service): AskedService[] => {
      const { isOld, asOf } = freePlaces(service.availability, askedAfterDays, now)
      const said = saidPlaces(service.availability)
      const isUntold = said.length === 0 && hasBeds(service)
      return isOld || isUntold ? [{ id: String(service.id), name: service.name, said, asOf }] : []
    })
    .sort((one, other) => (one.asOf ?? '').localeCompare(other.asOf ?? ''))
}
