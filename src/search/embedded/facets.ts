import type { Locale } from '@/lib/label'
import {
  facetNames,
  type FacetName,
  type FacetValue,
  type SearchQuestion,
} from '@/lib/catalogueSearch'

import { mostValues } from '../facetValues'
import type { Counts } from './choose'
import type { Memory } from './memory'

/** The values of each facet with their counts, the most usual first; what is chosen stays, even with none. */
export const facetsOf = (
  memory: Memory,
  { chosen, locale }: SearchQuestion,
  counts: Counts,
): Record<FacetName, FacetValue[]> =>
  Object.fromEntries(
    facetNames.map((facet) => [
      facet,
      valuesOf(memory, facet, locale, chosen[facet], counts[facet]),
    ]),
  ) as Record<FacetName, FacetValue[]>

const valuesOf = (
  { terms }: Memory,
  facet: FacetName,
  locale: Locale,
  chosen: string[],
  counts: Counts[FacetName],
): FacetValue[] => {
  const values = terms.of(facet)
  const totals = new Uint32Array(values.slugs.length)
  for (const set of values.sets) {
    const count = counts[set] ?? 0
    if (count > 0)
      for (const value of terms.valuesIn(set)) totals[value] = (totals[value] ?? 0) + count
  }

  const ranks = values.ranksIn(locale)
  const kept = new Set(chosen.flatMap((slug) => values.numberOf(slug) ?? []))
  const all: number[] = []
  totals.forEach((count, value) => {
    if (count > 0 || kept.has(value)) all.push(value)
  })
  return all
    .sort(
      (one, other) =>
        (totals[other] ?? 0) - (totals[one] ?? 0) || (ranks[one] ?? 0) - (ranks[other] ?? 0),
    )
    .filter((value, at) => at < mostValues || kept.has(value))
    .map((value) => {
      const slug = values.slugs[value] ?? ''
      return {
        value: slug,
        label: values.labelOf(value, locale) || slug,
        count: totals[value] ?? 0,
      }
    })
}
