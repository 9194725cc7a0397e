import { isDeepStrictEqual } from 'node:util'

import type { FacetName } from '@/lib/catalogueSearch'
import { sortKey } from '@/lib/sortKey'

import { columnNames, type Column } from '../columns'
import { wordsOf } from '../wordsOf'
import { keptHours } from '../keptHours'
import type { Hours, SearchDocument, Texts } from '../types'
import type { Readiness } from '../readiness'
import type { Sayings } from './sayings'

/** The columns of the words, what is found in the first weighs the most. */
export const searched = [
  'name',
  'type',
  'sayings',
  'place',
  'situation',
  'provider',
  'lesserSayings',
  'text',
] as const

/**
 * What the server keeps of a service: one record for each of its places, of which an answer has the nearest.
 * Words are kept as stems, because the server knows no Czech forms.
 */
export type ServiceRecord = Record<Column | 'sayings' | 'lesserSayings', string> &
  Record<FacetName, string[]> &
  SearchDocument['conditions'] & {
    key: string
    kind: 'service'
    id: string
    updatedAt: string
    sort: string
    city: string | null
    /** Of all places, as JSON: only equal ones are alike. */
    hours: string[]
    ageFrom: number
    ageTo: number
    /** 2 is paused, 1 was said to be full, 0 works: among what fits alike the lower stands first. */
    waiting: number
    shown: string
    _geo?: { lat: number; lng: number }
  }

/** What an answer shows, in all languages. */
export type Shown = Pick<SearchDocument, 'slug' | 'name' | 'summary' | 'provider'> & {
  type: string
}

/** The name of a value of a facet. */
export type TermRecord = { key: string; kind: 'term'; facet: FacetName; slug: string; label: Texts }

/** The records of a service. */
export const recordsOf = (document: SearchDocument, sayings: Sayings): ServiceRecord[] => {
  const { id, slug, name, summary, provider, serviceType, places, forms } = document
  const words = wordsOf(document)
  const columns = Object.fromEntries(
    columnNames.map((column, at) => [column, words[at] ?? '']),
  ) as Record<Column, string>
  const facets: Record<FacetName, string[]> = {
    serviceType: [serviceType.slug],
    form: forms,
    targetGroup: document.targetGroups.map((each) => each.slug),
    whom: document.whom,
    lifeSituation: document.lifeSituations.map((each) => each.slug),
    territory: document.served.map((each) => each.slug),
  }
  const shown: Shown = { slug, name, summary, provider, type: serviceType.slug }
  const common = {
    kind: 'service' as const,
    id,
    updatedAt: document.updatedAt,
    ...columns,
    ...facets,
    ...sayings({ ...columns, ...facets }),
    // The server compares texts as people read them; numbers written in full keep their order.
    sort: Buffer.from(sortKey(name.cs ?? '')).toString('hex'),
    hours: [...new Set(places.map(({ hours }) => hoursKey(hours)))],
    ageFrom: document.ageFrom ?? 0,
    ageTo: document.ageTo ?? 999,
    ...document.conditions,
    waiting: waitingAlways(document.readiness),
    shown: JSON.stringify(shown),
  }
  const [first = null] = places.flatMap(({ city }) => city ?? [])
  return (places.length > 0 ? places : [null]).map((place, at) => ({
    ...common,
    key: `${id}_${at}`,
    city: place?.city ?? first,
    ...(place?.location && { _geo: { lng: place.location[0], lat: place.location[1] } }),
  }))
}

// The server compares numbers that are kept: that places were full long ago is not forgotten here.
const waitingAlways = ({ isPaused, fullOn }: Readiness): number => {
  if (isPaused) return 2
  return fullOn > 0 ? 1 : 0
}

/** Opening hours as one text. */
const hoursKey = (hours: Hours[]): string => JSON.stringify(hours.map(keptHours))

/** The names of all values that services have, those that are known already left out. */
export const termsOf = (
  documents: SearchDocument[],
  known: ReadonlyMap<string, Texts>,
): TermRecord[] => {
  const terms = new Map<string, TermRecord>()
  for (const { serviceType, targetGroups, lifeSituations, served } of documents)
    for (const [facet, values] of [
      ['serviceType', [serviceType]],
      ['targetGroup', targetGroups],
      ['lifeSituation', lifeSituations],
      ['territory', served],
    ] as const)
      for (const { slug, label } of values) {
        if (isDeepStrictEqual(known.get(`${facet} ${slug}`), label)) continue
        terms.set(`${facet} ${slug}`, { key: `${facet}_${slug}`, kind: 'term', facet, slug, label })
      }
  return [...terms.values()]
}
