import { facetWords } from '@/lib/catalogueSearch'
import { isSlug } from '@/lib/isSlug'
import type { Locale } from '@/lib/label'
import { find } from '@/site/cms/client'

import type { Choices } from './choices'
import type { ServiceFilters } from './filters'

const lists = {
  serviceType: 'service-types',
  targetGroup: 'target-groups',
  lifeSituation: 'life-situations',
  territory: 'territories',
} as const
type Listed = keyof typeof lists

/**
 * The filters without what no list of the portal holds, which would find nothing and not say why; and what that
 * was, as `name=value`. Throws a CmsError.
 */
export const knownChoices = async (locale: Locale, filters: ServiceFilters, choices: Choices) => {
  const offered: Record<Listed, { slug: string }[]> = {
    serviceType: choices.types,
    targetGroup: choices.targetGroups,
    lifeSituation: choices.situations,
    territory: choices.territories,
  }
  const looked = await Promise.all(
    (Object.keys(lists) as Listed[]).map(async (facet) => {
      const given = filters.chosen[facet]
      const rare = given.filter((value) => offered[facet].every(({ slug }) => slug !== value))
      const known = await slugsAmong(locale, lists[facet], rare.filter(isSlug))
      return { facet, given, unknown: rare.filter((value) => !known.includes(value)) }
    }),
  )
  const chosen = Object.fromEntries(
    looked.map(({ facet, given, unknown }) => [
      facet,
      given.filter((value) => !unknown.includes(value)),
    ]),
  )
  return {
    filters: { ...filters, chosen: { ...filters.chosen, ...chosen } },
    unknown: looked.flatMap(({ facet, unknown }) =>
      unknown.map((value) => `${facetWords[facet]}=${value.slice(0, 60)}`),
    ),
  }
}

/** Lists hold more than the catalogue offers to choose, such as the municipalities. */
const slugsAmong = async (
  locale: Locale,
  collection: (typeof lists)[Listed],
  slugs: string[],
): Promise<string[]> => {
  if (slugs.length === 0) return []
  const { docs } = await find(collection, {
    locale,
    where: { slug: { in: slugs } },
    limit: 100,
    depth: 0,
    select: { slug: true },
  })
  return docs.map(({ slug }) => slug)
}
