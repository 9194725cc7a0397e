import type { Payload, Where } from 'payload'

import {
  facetNames,
  type SearchAnswer,
  type SearchHit,
  type SearchQuestion,
} from '@/lib/catalogueSearch'
import type { EverythingHit, EverythingQuestion } from '@/lib/everythingSearch'
import type { Locale } from '@/lib/label'

import { isOffered } from '../content/readServices'
import type { Wanted } from '../embedded/understand'
import { between } from './between'
import { fitOf } from './fitOf'
import { hitOf, nothingSought } from './hitOf'
import type { AskedNumbers } from './numbers'
import type { Part } from './types'

type Search = (question: SearchQuestion) => Promise<SearchAnswer>

const kind = 'services'
/** So many of the first ones tell how well services fit. */
const judged = 3
const noChoice = Object.fromEntries(
  facetNames.map((name) => [name, []]),
) as unknown as SearchQuestion['chosen']

/** The services that the catalogue finds, in its order, and what it understood. */
export const servicesPart = async (
  payload: Payload,
  search: Search,
  { q, locale, limit, each }: EverythingQuestion,
): Promise<{ part: (wanted: readonly Wanted[]) => Part; answer: SearchAnswer }> => {
  const ask = (page: number, size: number) =>
    search({
      q,
      locale,
      page,
      limit: size,
      chosen: noChoice,
      age: null,
      near: null,
      radius: null,
      conditions: [],
      sort: 'relevance',
      now: new Date(),
      isUnnoted: true,
    })
  const first = await ask(1, Math.max(judged, each ?? limit))

  const read = async (from: number, to: number): Promise<SearchHit[]> =>
    to <= first.docs.length
      ? first.docs.slice(from, to)
      : between(from, to, async (page, size) => (await ask(page, size)).docs)

  return {
    answer: first,
    part: (wanted) => ({
      kind,
      count: first.totalDocs,
      fit: Math.max(0, ...first.docs.slice(0, judged).map((hit) => fitOf(textsOf(hit), wanted))),
      take: async (from, to) => shownOf(payload, await read(from, to), locale),
    }),
  }
}

const textsOf = (hit: SearchHit) =>
  ({
    kind,
    title: [hit.name, hit.serviceTypeName, hit.provider?.name].join(' '),
    summary: hit.highlights.find(({ field }) => field === 'summary')?.text ?? '',
    targets: [hit.serviceType],
  }) as const

type Read = { id: string; name: string; slug: string; summary?: string | null }

const select = { name: true, slug: true, summary: true } as const

/** What is shown of them, read by the rules for people without an account: what was withdrawn is left out. */
const shownOf = async (
  payload: Payload,
  hits: SearchHit[],
  locale: Locale,
): Promise<EverythingHit[]> => {
  if (hits.length === 0) return []
  const { docs } = await payload.find({
    collection: kind,
    where: { id: { in: hits.map(({ id }) => id) } },
    limit: hits.length,
    pagination: false,
    depth: 0,
    locale,
    select,
    overrideAccess: false,
  })
  const read = new Map((docs as unknown as Read[]).map((doc) => [String(doc.id), doc]))
  return hits.flatMap(({ id, highlights }) => {
    const doc = read.get(id)
    if (!doc) return []
    return {
      ...serviceHit(doc, locale),
      highlights: highlights.map(({ field, text, ranges }) => ({
        field: field === 'name' ? ('title' as const) : field,
        text,
        ranges,
      })),
    }
  })
}

const serviceHit = ({ id, name, slug, summary }: Read, locale: Locale): EverythingHit =>
  hitOf(
    {
      kind,
      slug,
      id: String(id),
      title: { [locale]: name },
      summary: { [locale]: summary ?? '' },
      url: null,
      on: '',
    },
    locale,
    nothingSought,
  )

/** The services that bear a number: in the register, a telephone, the section of the law of their type. */
export const numberedServices = async (
  payload: Payload,
  { keys, registered, sections }: AskedNumbers,
  { locale }: EverythingQuestion,
): Promise<Part[]> => {
  const any: Where[] = [
    ...(registered.length > 0 ? [{ registrationId: { in: registered } }] : []),
    ...(keys.length > 0 ? [{ 'contacts.phones.number': { in: keys } }] : []),
    ...(sections.length > 0 ? [{ 'serviceType.section': { in: sections } }] : []),
  ]
  if (any.length === 0) return []
  const where = { and: [isOffered, { or: any }] }
  const { totalDocs } = await payload.count({ collection: kind, where, overrideAccess: false })
  if (totalDocs === 0) return []

  const read = async (page: number, limit: number): Promise<EverythingHit[]> => {
    const { docs } = await payload.find({
      collection: kind,
      where,
      page,
      limit,
      locale,
      select,
      depth: 0,
      sort: 'slug',
      overrideAccess: false,
    })
    return (docs as unknown as Read[]).map((doc) => serviceHit(doc, locale))
  }
  return [{ kind, count: totalDocs, fit: 1, take: (from, to) => between(from, to, read) }]
}
