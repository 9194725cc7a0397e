import type { Where } from 'payload'

import { fold } from '@/lib/fold'
import { withoutEnding } from '@/lib/withoutEnding'

import type { Choices } from './choices'
import type { ServiceFilters } from './filters'

const mostConditions = 10

const working: Where = { state: { in: ['active', 'paused'] } }

type Places = { territory?: string[]; place?: string[] }

/** What was asked of the catalogue as a question to the API, which takes ten conditions at most. */
export const catalogueWhere = (
  filters: ServiceFilters,
  choices: Choices,
  places: Places,
): Where => {
  const idsOf = (slugs: string[], list: { id: string; slug: string }[]) =>
    list.filter(({ slug }) => slugs.includes(slug)).map(({ id }) => id)
  const among = (path: string, ids: string[]): Where[] =>
    ids.length > 0 ? [{ [path]: { in: ids } }] : []

  const facets: Where[] = [
    ...among('serviceType', idsOf(filters.types, choices.types)),
    ...among('forms', filters.forms),
    ...among('targetGroups', idsOf(filters.targetGroups, choices.targetGroups)),
    ...among('lifeSituations', idsOf(filters.situations, choices.situations)),
    ...among('territories', both(places)),
    ...ageWhere(filters.age),
  ]
  // Each of the two questions about age has two conditions in it.
  const left = mostConditions - facets.length - (filters.age === undefined ? 0 : 2)
  const words = wordsWhere(filters.words, Math.max(left, 1))
  const isRoomForState = left > words.length

  return { and: [...(isRoomForState ? [working] : []), ...facets, ...words] }
}

const both = ({ territory, place }: Places): string[] => {
  if (territory && place) return place.filter((id) => territory.includes(id))
  return territory ?? place ?? []
}

const ageWhere = (age: number | undefined): Where[] =>
  age === undefined
    ? []
    : [
        { or: [{ ageFrom: { less_than_equal: age } }, { ageFrom: { exists: false } }] },
        { or: [{ ageTo: { greater_than_equal: age } }, { ageTo: { exists: false } }] },
      ]

const wordsWhere = (words: string | undefined, most: number): Where[] =>
  fold(words ?? '')
    .split(' ')
    .filter((word) => word.length > 1)
    .slice(0, most)
    .map((word) => ({ searchText: { contains: withoutEnding(word) } }))
