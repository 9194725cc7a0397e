import { facetNames, facetWords, type FacetName } from '@/lib/catalogueSearch'
import type { SearchParams } from '@/lib/searchParams'

import type { ServiceFilters } from './filters'
import type { NamedPlace } from './namedPlace'
import type { Found } from './queries'

/** Parameters of the address from what can best be done without to what matters most. */
const leastImportantFirst = [
  'jen',
  'kde',
  'uzemi',
  'vek',
  'forma',
  'pro',
  'skupina',
  'situace',
  'druh',
] as const
export type Key = (typeof leastImportantFirst)[number]

/** A question with some conditions left out: which ones, and the address that asks it. */
export type Relaxation = { without: Key[]; query: SearchParams }

/** Each one is a further question to the search. */
const mostRelaxations = 3

/**
 * What to ask when nothing fits: the two least important conditions left out, one at a time, then everything but
 * what the question is about. What the counts of the empty answer already tell to be in vain is not asked.
 */
export const relaxations = (
  query: SearchParams,
  filters: ServiceFilters,
  place: NamedPlace | null | undefined,
  found: Found,
): Relaxation[] => {
  const given = leastImportantFirst.filter((key) => isGiven(key, filters))
  const lesser = given.filter((key) => !isCore(key))
  const single = given.filter((key) => mayHelp(key, place, found)).map((key) => [key])
  const isStillAsking = (without: Key[]): boolean =>
    filters.q !== '' ||
    given.some((key) => !without.includes(key)) ||
    (isTownAlone(without) && Boolean(place?.wider))

  return unique([
    ...single.slice(0, mostRelaxations - 1),
    lesser,
    ...single.slice(mostRelaxations - 1),
    given,
  ])
    .filter((without) => without.length > 0 && isStillAsking(without))
    .slice(0, mostRelaxations)
    .map((without) => ({ without, query: withoutKeys(query, without, place) }))
}

const isTownAlone = (without: Key[]): boolean => without.length === 1 && without[0] === 'kde'

/** What a question is about, as opposed to how the answer should be. */
const isCore = (key: Key): boolean => ['skupina', 'situace', 'druh'].includes(key)

const isGiven = (key: Key, filters: ServiceFilters): boolean => {
  const given: Record<Key, boolean> = {
    jen: filters.conditions.length > 0,
    kde: filters.place !== undefined,
    // A town that was named is asked for instead of the district.
    uzemi: filters.chosen.territory.length > 0 && filters.place === undefined,
    vek: filters.age !== null,
    forma: filters.chosen.form.length > 0,
    pro: filters.chosen.whom.length > 0,
    skupina: filters.chosen.targetGroup.length > 0,
    situace: filters.chosen.lifeSituation.length > 0,
    druh: filters.chosen.serviceType.length > 0,
  }
  return given[key]
}

/** The facet that counts what leaving out a parameter would find. */
const facetOf = (key: Exclude<Key, 'jen' | 'vek'>): FacetName =>
  facetNames.find((name) => facetWords[name] === key) ?? 'territory'

/** Whether leaving out one condition alone may find something: counts of a facet ignore what was chosen in it. */
const mayHelp = (key: Key, place: NamedPlace | null | undefined, found: Found): boolean => {
  if (!found) return place !== null || key === 'kde'
  if (found.isPlain || key === 'jen' || key === 'vek') return true
  return found.facets[facetOf(key)].some(({ count }) => count > 0)
}

const unique = (all: Key[][]): Key[][] =>
  all.filter((keys, at) => all.findIndex((other) => other.join() === keys.join()) === at)

/** A named town gives way to what it belongs to, while that is narrower than everywhere. */
const withoutKeys = (
  query: SearchParams,
  without: Key[],
  place: NamedPlace | null | undefined,
): SearchParams => ({
  ...query,
  strana: undefined,
  ...Object.fromEntries(without.map((key) => [key, undefined])),
  ...(isTownAlone(without) && { uzemi: place?.wider?.slug }),
})
