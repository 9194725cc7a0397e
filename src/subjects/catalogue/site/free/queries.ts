import { cache } from 'react'

import type { FreeService } from '@/lib/freeService'
import type { Locale } from '@/lib/label'
import { findFree } from '@/site/cms/searchCatalogue'

import type { ServiceFilters } from '../filters'
import { findPlace } from '../findPlace'
import { isClear, type NamedPlace } from '../namedPlace'

type FoundFree = {
  services: FreeService[]
  /** From where distances are; null where nobody asked, or the place has no position. */
  from: NamedPlace['centre']
  /** What was typed and no one place is called so. */
  unknown: string | null
}

/** Services with a free place that fit, the nearest to the named place first. */
export const findFreeServices = cache(
  async (locale: Locale, filters: ServiceFilters): Promise<FoundFree> => {
    const place = filters.place ? await findPlace(filters.place) : undefined
    const isKnown = place !== undefined && isClear(place) && place?.centre
    const { chosen, age } = filters
    const near = isKnown ? place.centre?.at : filters.near
    const { docs } = await findFree({
      chosen,
      age,
      near: near ? [near[0], near[1]] : null,
      locale,
    })
    return {
      services: docs,
      from: isKnown ? place.centre : null,
      unknown: filters.place && !isKnown ? filters.place : null,
    }
  },
)
