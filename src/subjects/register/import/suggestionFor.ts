import { fold } from '@/lib/fold'

import type { RegisterService } from '../read/staged'
import type { Making } from './createEntries'
import { serviceKey } from './records'

type Candidate = { id: string; name?: string | null; places?: PlaceRow[] | null }
type PlaceRow = { address?: { city?: string | null } | null }

/**
 * A service that somebody wrote by hand and that may be the same: of one IČO and type, in one town. It is only told to
 * a person; nothing follows from it.
 */
export const suggestionFor = async (
  { payload, state, lookup }: Making,
  service: RegisterService,
  made: string,
): Promise<string | undefined> => {
  const cities = new Set(service.places.map(({ city }) => fold(city ?? '')))
  const known = new Set([...state.records.values()].map(({ entry }) => entry))
  const [provider, type] = [lookup.provider(service.provider.ico), lookup.type(service.type)]
  if (!provider || !type) return undefined

  const { docs } = await payload.find({
    collection: 'services',
    where: {
      and: [
        { provider: { equals: provider } },
        { serviceType: { equals: type } },
        { id: { not_equals: made } },
      ],
    },
    locale: 'cs',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const same = (docs as unknown as Candidate[]).find(
    ({ id, places }) =>
      state.records.get(serviceKey(service))?.entry !== id &&
      !known.has(id) &&
      (places ?? []).some(({ address }) => cities.has(fold(address?.city ?? ''))),
  )
  return same && `Možná už v portálu je jako „${same.name}“: stejné IČO, druh a obec.`
}
