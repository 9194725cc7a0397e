import { cache } from 'react'

import { find, findOne } from '@/site/cms/client'
import { searchCatalogue, type CatalogueQuestion } from '@/site/cms/searchCatalogue'
import { isSlug } from '@/lib/isSlug'
import type { Locale } from '@/lib/label'
import type { SearchAnswer } from '@/lib/catalogueSearch'

import { orderOf, type ServiceFilters } from './filters'
import { findPlace } from './findPlace'
import { isClear } from './namedPlace'

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

type Asked = {
  limit?: number
  /** Not what somebody has finished asking: nothing found is no lack of the catalogue. */
  isUnnoted?: boolean
}

/**
 * One page of the catalogue as the search ranks it, with what it understood, how many services each choice
 * would leave and from where distances are; null when a place was asked for that the portal does not know, or whose
 * namesakes are as likely.
 */
export const findServices = async (
  locale: Locale,
  filters: ServiceFilters,
  { limit = 20, isUnnoted = false }: Asked = {},
) => {
  const place = filters.place ? await findPlace(filters.place) : undefined
  if (place !== undefined && !isClear(place)) return null

  const from = filters.near ?? place?.centre?.at
  const order = orderOf(filters, from !== undefined)
  const answer = await searchCatalogue({
    ...conditionsOf(filters, place?.slugs),
    ...(from && { near: [from[1], from[0]].join() }),
    sort: sorts[order ?? 'nazev'],
    page: filters.page,
    limit,
    locale,
    ...(isUnnoted && { unnoted: true }),
  })
  return {
    ...answer,
    docs: await cardsOf(locale, answer.docs),
    order,
    measuredFrom: filters.near ? ('you' as const) : (place?.centre?.name ?? null),
  }
}

/** The cards of what was found, in that order; distances are kilometres. */
const cardsOf = async (locale: Locale, hits: SearchAnswer['docs']) => {
  if (hits.length === 0) return []
  const { docs } = await find('services', {
    locale,
    where: { id: { in: hits.map(({ id }) => id) } },
    limit: hits.length,
    depth: 1,
    select: card,
  })
  const byId = new Map(docs.map((doc) => [doc.id, doc]))
  return hits.flatMap(({ id, distance }) => {
    const doc = byId.get(id)
    return doc ? [{ ...doc, distance }] : []
  })
}

const sorts = { shoda: 'relevance', vzdalenost: 'distance', nazev: 'name' } as const

/** What the filters ask of the search; `places` are the territories of the town that was named. */
export const conditionsOf = (
  { words, types, forms, targetGroups, situations, age, territory, demands }: ServiceFilters,
  places: string[] | undefined,
): CatalogueQuestion => ({
  ...(words && { q: words }),
  serviceType: types,
  form: [...forms],
  targetGroup: targetGroups,
  lifeSituation: situations,
  // A town says more than the district that it lies in.
  territory: places ?? (territory ? [territory] : []),
  ...(age !== undefined && { age }),
  ...(demands.includes('otevreno') && { openNow: true }),
  ...(demands.includes('volno') && { free: true }),
  ...(demands.includes('bezbarierove') && { accessible: true }),
  ...(demands.includes('overeno') && { verified: true }),
})

/** What the search makes of the visitor's words, when it does not come to an answer. */
export const findUnderstood = async (
  locale: Locale,
  { words }: ServiceFilters,
): Promise<SearchAnswer['understood'] | null> =>
  words ? (await searchCatalogue({ q: words, limit: 1, locale, unnoted: true })).understood : null

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
