import { textIn } from '@/lib/textIn'
import {
  facetNames,
  type FacetName,
  type FacetValue,
  type SearchQuestion,
} from '@/lib/catalogueSearch'

import { compareLabels, fixedLabels, mostValues } from '../facetValues'
import type { Texts } from '../types'

/** How many services have each value of each facet, as the server counts them. */
export type FacetCounts = Partial<Record<FacetName, Record<string, number>>>

/** The values of each facet, of the parts of an answer together; whether all their names are known. */
export const facetsOf = (
  { chosen, locale }: SearchQuestion,
  counts: FacetCounts[],
  terms: ReadonlyMap<string, Texts>,
): { values: Record<FacetName, FacetValue[]>; isNamed: boolean } => {
  let isNamed = true
  const labelOf = (facet: FacetName, slug: string): string => {
    const label = fixedLabels[facet]?.[slug] ?? terms.get(`${facet} ${slug}`)
    isNamed &&= label !== undefined
    return textIn(locale, label) || slug
  }
  const valuesOf = (facet: FacetName): FacetValue[] => {
    const sums = new Map<string, number>()
    for (const slug of chosen[facet])
      if (fixedLabels[facet] || terms.has(`${facet} ${slug}`)) sums.set(slug, 0)
    for (const each of counts)
      for (const [slug, count] of Object.entries(each[facet] ?? {}))
        sums.set(slug, (sums.get(slug) ?? 0) + count)
    return [...sums]
      .map(([value, count]) => ({ value, label: labelOf(facet, value), count }))
      .sort(
        (one, other) => other.count - one.count || compareLabels(locale, one.label, other.label),
      )
      .filter(({ value }, at) => at < mostValues || chosen[facet].includes(value))
  }
  const values = Object.fromEntries(facetNames.map((facet) => [facet, valuesOf(facet)]))
  return { values: values as Record<FacetName, FacetValue[]>, isNamed }
}
