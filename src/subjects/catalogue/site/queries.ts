import { cache } from 'react'

import { find, findOne } from '@/site/cms/client'
import { searchCards, searchCatalogue } from '@/site/cms/searchCatalogue'
import { isSlug } from '@/lib/isSlug'
import type { Locale } from '@/lib/label'
import type { SearchAnswer, SearchQuestion } from '@/lib/catalogueSearch'
import { cardFields } from '@/lib/serviceCard'

import { orderOf, type ServiceFilters } from './filters'
import { findPlace } from './findPlace'
import { isClear } from './namedPlace'
import { withFreeForDays } from './withFreeForDays'

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
  const search = await searchFor(locale, filters)
  if (!search) return null

  const { question, order, place } = search
  const answer = await searchCards({ ...question, page: filters.page, limit, isUnnoted })
  return {
    ...answer,
    docs: await withFreeForDays(
      locale,
      answer.docs.map(({ card, distance }) => ({ ...card, distance })),
    ),
    order,
    measuredFrom: filters.near ? ('you' as const) : (place?.centre ?? null),
  }
}

/** What the filters ask of the search, and in which order; null as for the page. */
export const searchFor = async (locale: Locale, filters: ServiceFilters) => {
  const place = filters.place ? await findPlace(filters.place) : undefined
  if (place !== undefined && !isClear(place)) return null

  const from = filters.near ?? place?.centre?.at
  const order = orderOf(filters, from !== undefined)
  const question: Partial<SearchQuestion> = {
    ...questionOf(filters, place?.slugs),
    near: from ? [from[0], from[1]] : null,
    sort: sorts[order ?? 'nazev'],
    locale,
  }
  return { question, order, place }
}

const sorts = { shoda: 'relevance', vzdalenost: 'distance', nazev: 'name' } as const

/** What the filters ask of the search; `places` are the territories of the town that was named. */
export const questionOf = (
  { q, chosen, age, conditions }: ServiceFilters,
  places: string[] | undefined,
): Partial<SearchQuestion> => ({
  q,
  // A town says more than the district that it lies in.
  chosen: { ...chosen, territory: places ?? chosen.territory },
  age,
  conditions,
})

/** What the search makes of the visitor's words, when it does not come to an answer. */
export const findUnderstood = async (
  locale: Locale,
  { q }: ServiceFilters,
): Promise<SearchAnswer['understood'] | null> =>
  q ? (await searchCatalogue({ q, limit: 1, locale, isUnnoted: true })).understood : null

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
    sort: 'name',
    limit: limit + 1,
    depth: 1,
    select: cardFields,
  })
  return withFreeForDays(locale, docs)
}

/** One service by the last part of its address. */
export const findService = cache(async (locale: Locale, slug: string) => {
  if (!isSlug(slug)) return null

  const service = await findOne(
    'services',
    { slug: { equals: slug } },
    {
      locale,
      depth: 1,
      populate: {
        providers: { name: true, slug: true, summary: true, contacts: true },
        'service-types': { name: true, slug: true, section: true },
      },
    },
  )
  const [shown] = await withFreeForDays(locale, service ? [service] : [])
  return shown ?? null
})
