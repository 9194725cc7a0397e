import { rendered } from '@demo/build/render'
import { lifeSituations } from '@demo/content/situations'
import { providers } from '@demo/content/providers'
import { services } from '@demo/content/services'
import { serviceTypes } from '@demo/content/serviceTypes'
import { synonyms } from '@demo/content/synonyms'
import { targetGroups } from '@demo/content/targetGroups'
import { territories } from '@demo/content/territories'
import { locales, type Locale } from '@/lib/label'
import { toSlug } from '@/lib/toSlug'
import { richTextPlain } from '@/lib/richTextPlain'
import type { SearchDocument, SearchPlace, Synonym, Term, Texts } from '@/search/types'
import { numbersOf, type ConditionSource } from '@/search/conditions'

type Row = Record<string, unknown>

/** A piece of seed content in one language; links are slugs. */
const inLocale = (content: unknown, locale: Locale): Row =>
  rendered(content as Row, locale, ({ key }) => key) as Row

const textsOf = (content: unknown, read: (row: Row) => unknown): Texts =>
  Object.fromEntries(locales.map((locale) => [locale, read(inLocale(content, locale)) ?? '']))

type Named = Term & { description: Texts }
const term = (content: unknown): Named => {
  const { slug, name, title } = inLocale(content, 'cs')
  return {
    slug: String(slug ?? toSlug(String(name ?? title))),
    label: textsOf(content, (row) => row.name ?? row.title),
    description: textsOf(content, (row) => row.description ?? row.summary),
  }
}

const byslug = (all: unknown[]): Map<string, Named> =>
  new Map(all.map(term).map((each) => [each.slug, each]))

const types = byslug(serviceTypes)
const groups = byslug(targetGroups)
const situations = byslug(lifeSituations)
const areas = byslug(territories)
const providerNames = byslug(providers)

const among = (slugs: unknown, known: Map<string, Named>): Named[] =>
  ((slugs ?? []) as string[]).flatMap((slug) => known.get(slug) ?? [])

/** A service of the demo content as the index would read it from the database. */
const documentOf = (content: unknown): SearchDocument => {
  const row = inLocale(content, 'cs')
  const provider = providerNames.get(String(row.provider))
  const places = row.isAddressSecret ? [] : ((row.places ?? []) as Row[])
  return {
    id: String(row.slug),
    slug: String(row.slug),
    updatedAt: '2026-11-22T00:00:00.000Z',
    name: textsOf(content, ({ name }) => name),
    summary: textsOf(content, ({ summary }) => summary),
    description: textsOf(content, ({ description }) => richTextPlain(description)),
    provider: provider ? { name: provider.label.cs ?? '', slug: provider.slug } : null,
    serviceType: types.get(String(row.serviceType)) ?? { slug: '', label: {}, description: {} },
    forms: row.forms as SearchDocument['forms'],
    targetGroups: among(row.targetGroups, groups),
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
    conditions: numbersOf({ ...row, isAddressSecret: false } as ConditionSource),
  }
}

/** The services of the demo content; every type of service that it lacks is there once, as its code list describes it. */
export const demoDocuments = (): SearchDocument[] => {
  const demo = services.map(documentOf)
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
            provider: null,
          },
        ]
      : [],
  )
  return [...demo, ...made]
}

/** The words of people in the demo content. */
export const demoSynonyms = (): Synonym[] =>
  synonyms.map((each) => {
    const row = inLocale(each, 'cs')
    return {
      words: String(row.words)
        .split(/[,\n]/)
        .map((word) => word.trim())
        .filter(Boolean),
      serviceTypes: (row.serviceTypes ?? []) as string[],
      lifeSituations: (row.lifeSituations ?? []) as string[],
      alsoWords: (row.alsoWords ?? []) as string[],
      isCrisis: row.isCrisis === true,
    }
  })
