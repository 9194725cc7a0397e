import { saidPlaces } from '@/lib/freePlaces'
import type { Service } from '@/payload-types'

type Counted = Pick<Service, 'capacity' | 'availability'>

/** A service that has so many interventions a day has no places that could be free. */
const kindsWithPlaces = ['beds', 'clients', 'clients-at-once']

export const hasBeds = ({ capacity }: Counted): boolean =>
  (capacity ?? []).some(({ kind }) => kind === 'beds')

/** Whether a service is one of which people ask if it has a free place, as far as its data tell. */
export const hasPlaces = ({ capacity, availability }: Counted): boolean =>
  saidPlaces(availability).length > 0 ||
  (capacity ?? []).some(({ kind }) => kindsWithPlaces.includes(kind))
