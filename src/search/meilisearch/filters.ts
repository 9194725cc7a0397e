import { isOpenAt } from '@/lib/opening'
import {
  facetNames,
  type FacetName,
  type SearchQuestion,
  type WhomName,
} from '@/lib/catalogueSearch'

import { keptConditions, keptIn } from '../conditions'
import type { Hours } from '../types'
import { guarded, type Server } from './server'

/** What the server must hold against a service, each a filter of its own. */
export const filtersOf = async (
  server: Server,
  question: SearchQuestion,
  whom: WhomName[],
): Promise<string[]> => {
  const { age, chosen, conditions, near, now, radius } = question
  return [
    'kind = service',
    ...facetNames.flatMap((name) =>
      chosen[name].length > 0 ? [`${name} IN ${list(chosen[name])}`] : [],
    ),
    ...(whom.length > 0 ? [`(whom IS EMPTY OR whom IN ${list([...whom, 'anybody'])})`] : []),
    ...(age === null ? [] : [`ageFrom <= ${age} AND ageTo >= ${age}`]),
    ...keptIn(conditions).map((name) => `${name} >= ${keptConditions[name].atLeast(question)}`),
    ...(conditions.includes('openNow') ? [`hours IN ${list(await openNow(server, now))}`] : []),
    ...(near && radius !== null
      ? [`_geoRadius(${near[1]}, ${near[0]}, ${Math.round(radius * 1_000)})`]
      : []),
  ]
}

/** The same without the choice in one facet. */
export const withoutFacet = (filters: string[], facet: FacetName): string[] =>
  filters.filter((filter) => !filter.startsWith(`${facet} IN `))

/** The opening hours, of all that there are, at which it is open now: holidays are known here only. */
const openNow = async ({ client, name }: Server, now: Date): Promise<string[]> => {
  const { facetDistribution } = await guarded(() =>
    client.index(name).search('', { filter: 'kind = service', facets: ['hours'], limit: 0 }),
  )
  return Object.keys(facetDistribution?.hours ?? {}).filter((hours) =>
    isOpenAt(JSON.parse(hours) as Hours[], now),
  )
}

/** Values of a filter, as the server reads them. */
export const list = (values: readonly string[]): string =>
  `[${values.map((value) => JSON.stringify(value)).join(', ')}]`
