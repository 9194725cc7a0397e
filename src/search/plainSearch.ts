import type { Payload, Where } from 'payload'

import { usualFreeForDays } from '@/lib/freePlaces'
import { fold } from '@/lib/fold'
import { withoutEnding } from '@/lib/withoutEnding'
import { textIn } from '@/lib/textIn'
import {
  facetNames,
  type SearchAnswer,
  type SearchHit,
  type SearchQuestion,
} from '@/lib/catalogueSearch'

import type { Lists } from './content/readLists'
import { isOffered, readServices } from './content/readServices'
import type { SearchDocument } from './types'

const mostWords = 8
const noFacets = Object.fromEntries(
  facetNames.map((name) => [name, []]),
) as unknown as SearchAnswer['facets']

/**
 * Answers by plain filters of the database while there is no index: all words must be there as they are written,
 * in the order of names; nothing is ranked, counted or measured, and the answer says so.
 */
export const plainSearch = async (
  payload: Payload,
  lists: Lists,
  question: SearchQuestion,
): Promise<SearchAnswer> => {
  const { limit, page, q, locale } = question
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: 'services',
    where: { and: [isOffered, ...wordsWhere(q), ...choices(question, lists), ...others(question)] },
    limit,
    page,
    depth: 0,
    sort: 'slug',
    locale,
    select: { slug: true },
    overrideAccess: false,
  })
  const ids = docs.map(({ id }) => String(id))
  const found = await readServices(payload, lists, { id: { in: ids } })
  return {
    docs: ids.flatMap((id) => {
      const document = found.find((each) => each.id === id)
      return document ? [hitOf(document, question)] : []
    }),
    totalDocs,
    page,
    totalPages,
    limit,
    understood: {
      terms: wordsIn(q),
      synonyms: [],
      corrected: null,
      offered: null,
      whom: [],
      isCrisis: false,
    },
    facets: noFacets,
    isPlain: true,
  }
}

/** The words of a question that plain filters ask for. */
export const wordsIn = (q: string): string[] =>
  fold(q)
    .split(' ')
    .filter((word) => word.length > 1)
    .slice(0, mostWords)

/** All of them must be in what is kept of a document for that, as they are written but for their endings. */
export const wordsWhere = (q: string): Where[] =>
  wordsIn(q).map((word) => ({ searchText: { contains: withoutEnding(word) } }))

const choices = ({ chosen }: SearchQuestion, lists: Lists): Where[] => {
  const among = (path: string, slugs: string[]): Where[] =>
    slugs.length > 0 ? [{ [path]: { in: slugs } }] : []
  const territories = [...lists.territories].flatMap(([id, { slug }]) =>
    chosen.territory.includes(slug) ? [id] : [],
  )
  const near =
    chosen.territory.length > 0 ? lists.servedBy(territories).map(({ slug }) => slug) : []

  return [
    ...among('serviceType.slug', chosen.serviceType),
    ...among('forms', chosen.form),
    ...among('targetGroups.slug', chosen.targetGroup),
    ...among('whom', chosen.whom),
    ...among('lifeSituations.slug', chosen.lifeSituation),
    ...among('territories.slug', chosen.territory.length > 0 && !near.length ? ['-'] : near),
  ]
}

const others = ({ age, conditions, now, freeForDays }: SearchQuestion): Where[] => [
  ...(age === null
    ? []
    : [
        { or: [{ ageFrom: { less_than_equal: age } }, { ageFrom: { exists: false } }] },
        { or: [{ ageTo: { greater_than_equal: age } }, { ageTo: { exists: false } }] },
      ]),
  ...(conditions.includes('free')
    ? [
        { 'availability.free': { greater_than: 0 } },
        {
          'availability.updatedAt': {
            greater_than_equal: daysBefore(now, freeForDays ?? usualFreeForDays),
          },
        },
      ]
    : []),
  ...(conditions.includes('verified')
    ? [{ verifiedOn: { greater_than_equal: daysBefore(now, 365) } }]
    : []),
]

const daysBefore = (now: Date, days: number): string =>
  new Date(now.getTime() - days * 86_400_000).toISOString()

const hitOf = (document: SearchDocument, { locale }: SearchQuestion): SearchHit => ({
  id: document.id,
  slug: document.slug,
  name: textIn(locale, document.name),
  provider: document.provider,
  serviceType: document.serviceType.slug,
  serviceTypeName: textIn(locale, document.serviceType.label),
  place: document.places.find(({ city }) => city)?.city ?? null,
  distance: null,
  highlights: [],
})
