import { dateOf } from '@demo/dateOf'
import type { Entry } from '@demo/readContent'
import { locales, type Locale } from '@/lib/label'
import type { SearchDocument, SearchPlace, Synonym, Term, Texts } from '@/search/types'
import { numbersOf, type ConditionSource } from '@/search/conditions'
import { readinessOf } from '@/search/readiness'
import type { Availability } from '@/lib/freePlaces'

import { demoEntries } from '../demoEntries'

type Row = Record<string, unknown>
type Named = Term & { description: Texts }

const textsOf = (read: (locale: Locale) => unknown): Texts =>
  Object.fromEntries(locales.map((locale) => [locale, read(locale) ?? '']))

/** What is said once is the same in all languages. */
const said = (value: unknown): Texts =>
  textsOf((locale) => (typeof value === 'string' ? value : (value as Row | undefined)?.[locale]))

/** The slugs of links such as `territories:slug`. */
const slugsOf = (links: unknown): string[] =>
  [links ?? []].flat().map((link) => String(link).split(':')[1] ?? '')

const named = ({ content, key }: Entry): Named => ({
  slug: key,
  label: said(content.name ?? content.title),
  description: said(content.description ?? content.summary),
})

const bySlug = (collection: string): Map<string, Named> =>
  new Map(demoEntries(collection).map((entry) => [entry.key, named(entry)]))

const types = bySlug('service-types')
const groups = bySlug('target-groups')
const situations = bySlug('life-situations')
const areas = bySlug('territories')
const providerNames = bySlug('providers')

const among = (links: unknown, known: Map<string, Named>): Named[] =>
  slugsOf(links).flatMap((slug) => known.get(slug) ?? [])

const availabilityOf = (said: Row | undefined): Availability | null =>
  said
    ? {
        ...said,
        updatedAt: dateOf(said.updatedAt),
        byForm: ((said.byForm ?? []) as Row[]).map((each) => ({
          ...(each as { form: 'field'; free: number }),
          updatedAt: dateOf(each.updatedAt),
        })),
      }
    : null

/** A service of the demo content as the index would read it from the database. */
const documentOf = ({ content: row, key, texts }: Entry): SearchDocument => {
  const [provider] = among(row.provider, providerNames)
  const [serviceType] = among(row.serviceType, types)
  const places = row.isAddressSecret ? [] : ((row.places ?? []) as Row[])
  return {
    id: key,
    slug: key,
    updatedAt: '2026-11-22T00:00:00.000Z',
    name: said(row.name),
    summary: said(row.summary),
    description: textsOf((locale) => texts[`description.${locale}.md`]),
    provider: provider ? { name: provider.label.cs ?? '', slug: provider.slug } : null,
    serviceType: serviceType ?? { slug: '', label: {}, description: {} },
    forms: row.forms as SearchDocument['forms'],
    targetGroups: among(row.targetGroups, groups),
    whom: (row.whom ?? []) as SearchDocument['whom'],
    lifeSituations: among(row.lifeSituations, situations),
    territories: among(row.territories, areas),
    served: among(row.territories, areas),
    places: places.map(({ address, location, openingHours }): SearchPlace => ({
      city: String((address as Row).city),
      location: (location ?? null) as SearchPlace['location'],
      hours: openingHours as SearchPlace['hours'],
    })),
    ageFrom: (row.ageFrom ?? null) as number | null,
    ageTo: (row.ageTo ?? null) as number | null,
    readiness: readinessOf({
      state: row.state as string,
      availability: availabilityOf(row.availability as Row | undefined),
    }),
    conditions: numbersOf({
      ...row,
      isAddressSecret: false,
      verifiedOn: dateOf(row.verifiedOn),
    } as ConditionSource),
  }
}

/** The services of the demo content; every type of service that it lacks is there once, as its code list describes it. */
export const demoDocuments = (): SearchDocument[] => {
  const demo = demoEntries('services').map(documentOf)
  const missing = [...types.values()].filter(
    ({ slug }) => !demo.some(({ serviceType }) => serviceType.slug === slug),
  )
  const [pattern] = demo
  const made = missing.flatMap((serviceType) =>
    pattern
      ? [
          {
            ...pattern,
            id: serviceType.slug,
            slug: serviceType.slug,
            serviceType,
            name: serviceType.label,
            summary: serviceType.description,
            description: {},
            lifeSituations: [],
            targetGroups: [],
            whom: [],
            readiness: { isPaused: false, fullOn: 0 },
            provider: null,
          },
        ]
      : [],
  )
  return [...demo, ...made]
}

/** The words of people in the demo content. */
export const demoSynonyms = (): Synonym[] =>
  demoEntries('synonyms').map(({ content: row }) => ({
    words: String(row.words)
      .split(/[,\n]/)
      .map((word) => word.trim())
      .filter(Boolean),
    serviceTypes: slugsOf(row.serviceTypes),
    lifeSituations: slugsOf(row.lifeSituations),
    alsoWords: (row.alsoWords ?? []) as string[],
    isCrisis: row.isCrisis === true,
  }))
