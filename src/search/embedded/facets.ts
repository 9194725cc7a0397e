import type { Locale } from '@/lib/label'

import { textIn } from '@/lib/textIn'
import { compareLabels, formLabels, mostValues } from '../facetValues'
import {
  facetNames,
  type FacetName,
  type FacetValue,
  type FormName,
  type SearchQuestion,
} from '../types'

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
  memory: Memory,
  facet: FacetName,
  locale: Locale,
  chosen: string[],
  counts: Counts[FacetName],
): FacetValue[] => {
  const bySlug = new Map<string, number>()
  for (const slug of chosen) if (isKnown(memory, facet, slug)) bySlug.set(slug, 0)
  for (const set of memory.setsOf(facet)) {
    const count = counts[set] ?? 0
    if (count > 0)
      for (const slug of memory.slugsOf(set)) bySlug.set(slug, (bySlug.get(slug) ?? 0) + count)
  }

  return [...bySlug]
    .map(([value, count]) => ({ value, count, label: labelOf(memory, facet, locale, value) }))
    .sort((one, other) => other.count - one.count || compareLabels(locale, one.label, other.label))
    .filter(({ value }, at) => at < mostValues || chosen.includes(value))
    .map(({ value, label, count }) => ({ value, label, count }))
}

const isKnown = (memory: Memory, facet: FacetName, slug: string): boolean =>
  facet === 'form' || memory.labelOf(facet, slug) !== undefined

const labelOf = (memory: Memory, facet: FacetName, locale: Locale, slug: string): string =>
  textIn(locale, facet === 'form' ? formLabels[slug as FormName] : memory.labelOf(facet, slug)) ||
  slug
