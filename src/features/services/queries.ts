import { cache } from 'react'

import { find, findOne } from '@/cms/client'
import { isSlug } from '@/lib/isSlug'
import type { Locale } from '@/lib/label'

import { catalogueWhere } from './catalogueWhere'
import type { Choices } from './choices'
import type { ServiceFilters } from './filters'
import { idsOfPlace, idsOfTerritory } from './territoryIds'

const card = {
  name: true,
  slug: true,
  provider: true,
  serviceType: true,
  forms: true,
  summary: true,
  territories: true,
  availability: true,
  state: true,
  verifiedOn: true,
} as const

const offered = { state: { in: ['active', 'paused'] } }

/** One page of the catalogue; null when a place was asked for that the portal does not know. */
export const findServices = async (locale: Locale, filters: ServiceFilters, choices: Choices) => {
  const [territory, place] = await Promise.all([
    filters.territory ? idsOfTerritory(filters.territory, choices.territories) : undefined,
    filters.place ? idsOfPlace(filters.place, choices.territories) : undefined,
  ])
  const isNowhere = place?.length === 0 || territory?.length === 0
  const isDisjoint = territory && place && !place.some((id) => territory.includes(id))
  if (isNowhere || isDisjoint) return null

  return find('services', {
    locale,
    where: catalogueWhere(filters, choices, { territory, place }),
    sort: 'slug',
    page: filters.page,
    limit: 20,
    depth: 1,
    select: card,
  })
}

/** How many services the catalogue holds. */
export const countServices = async (locale: Locale): Promise<number> => {
  const { totalDocs } = await find('services', {
    locale,
    where: offered,
    limit: 1,
    depth: 0,
    select: { slug: true },
  })
  return totalDocs
}

/** The services of a provider, or those that help in a life situation. */
export const findServicesOf = async (
  locale: Locale,
  what: 'provider' | 'lifeSituations',
  id: string,
  limit = 99,
) => {
  const { docs } = await find('services', {
    locale,
    where: { and: [offered, { [what]: { in: [id] } }] },
    sort: 'slug',
    limit: limit + 1,
    depth: 1,
    select: card,
  })
  return docs
}

/** One service by the last part of its address. */
export const findService = cache(async (locale: Locale, slug: string) =>
  isSlug(slug)
    ? findOne(
        'services',
        { slug: { equals: slug } },
        {
          locale,
          depth: 1,
          populate: { providers: { name: true, slug: true, summary: true, contacts: true } },
        },
      )
    : null,
)
