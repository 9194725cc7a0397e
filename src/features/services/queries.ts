import { cache } from 'react'

import { find, findOne } from '@/cms/client'
import { searchCatalogue, type CatalogueQuestion } from '@/cms/searchCatalogue'
import { isSlug } from '@/lib/isSlug'
import type { Locale } from '@/lib/label'

import type { ServiceFilters } from './filters'
import { slugsOfPlace } from './slugsOfPlace'

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
  contacts: true,
  places: true,
} as const

const offered = { state: { in: ['active', 'paused'] } }

/**
 * One page of the catalogue as the search ranks it, with what it understood and how many services each choice
 * would leave; null when a place was asked for that the portal does not know.
 */
export const findServices = async (locale: Locale, filters: ServiceFilters) => {
  const places = filters.place ? await slugsOfPlace(filters.place) : undefined
  if (places?.length === 0) return null

  const answer = await searchCatalogue(questionOf(locale, filters, places))
  const { docs } = await find('services', {
    locale,
    where: { id: { in: answer.docs.map(({ id }) => id) } },
    limit: 20,
    depth: 1,
    select: card,
  })
  const byId = new Map(docs.map((doc) => [doc.id, doc]))
  return { ...answer, docs: answer.docs.flatMap(({ id }) => byId.get(id) ?? []) }
}

const questionOf = (
  locale: Locale,
  { words, types, forms, targetGroups, situations, age, territory, demands, page }: ServiceFilters,
  places: string[] | undefined,
): CatalogueQuestion => ({
  ...(words && { q: words }),
  ...{ serviceType: types, form: [...forms], targetGroup: targetGroups },
  lifeSituation: situations,
  // A town says more than the district that it lies in.
  territory: places ?? (territory ? [territory] : []),
  ...(age !== undefined && { age }),
  ...(demands.includes('otevreno') && { openNow: true }),
  ...(demands.includes('volno') && { free: true }),
  ...(demands.includes('bezbarierove') && { accessible: true }),
  ...(demands.includes('overeno') && { verified: true }),
  ...{ page, limit: 20, locale },
})

export type Found = Awaited<ReturnType<typeof findServices>>

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
