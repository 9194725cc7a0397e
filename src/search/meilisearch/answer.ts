import { textIn } from '@/lib/textIn'
import type { SearchAnswer, SearchHit, SearchQuestion } from '@/lib/catalogueSearch'
import { facetNames } from '@/lib/catalogueSearch'

import { facetsOf, type FacetCounts } from './facets'
import { filtersOf, list, withoutFacet } from './filters'
import { highlightsOf } from '../highlights'
import { crisisHelpOf, synonymNames } from '../synonymNames'
import type { Texts } from '../types'
import { whomAsked } from '../whomAsked'
import { readingOf, type ReadWord } from '../words/reading'
import { stemsOf } from '../words/stemsOf'
import type { Said, Thesaurus } from '../words/thesaurus'
import { mostRead, tokens } from '../words/tokens'
import type { ServiceRecord, Shown } from './records'
import { guarded, type Server } from './server'

export type Context = { server: Server; terms: ReadonlyMap<string, Texts>; thesaurus: Thesaurus }
type Hit = ServiceRecord & { _geoDistance?: number }
type Query = { q: string; filter: string[]; facets?: string[]; offset?: number; limit?: number }

/** So many are put in order here where the server would put what fits better first. */
const mostSorted = 1_000

/** Answers a question; `isNamed` is false when a value came whose name is not known here yet. */
export const answer = async (
  { server, terms, thesaurus }: Context,
  question: SearchQuestion,
): Promise<{ answer: SearchAnswer; isNamed: boolean }> => {
  const { words, synonyms, whom, crisisTypes, parts } = await partsOf(
    { server, thesaurus },
    question,
  )
  const { hits, total, counts } =
    parts.length > 0 ? await ask(server, question, parts) : { hits: [], total: 0, counts: [] }
  const sought = new Set(words.flatMap(({ stems }) => stems))
  const facets = facetsOf(question, counts, terms)
  return {
    isNamed: facets.isNamed,
    answer: {
      docs: hits.map((hit) => shown(hit, question, terms, sought)),
      totalDocs: total,
      page: question.page,
      totalPages: Math.ceil(total / question.limit),
      limit: question.limit,
      understood: {
        terms: words.map(({ typed }) => typed),
        synonyms: synonymNames(synonyms, (facet, slug) =>
          textIn(question.locale, terms.get(`${facet} ${slug}`)),
        ),
        // The server puts typing errors right and does not say how.
        corrected: null,
        offered: null,
        whom,
        isCrisis: crisisTypes.length > 0,
      },
      facets: facets.values,
      isPlain: false,
    },
  }
}

/** What a question asks of the server, in one or two parts; none when its signs mean nothing. */
export const partsOf = async (
  { server, thesaurus }: Pick<Context, 'server' | 'thesaurus'>,
  question: SearchQuestion,
) => {
  const all = tokens(question.q).slice(0, mostRead)
  const said = all.map(({ word }) => ({ word, stems: stemsOf(word) }))
  const reading = readingOf(question.q, said, thesaurus)
  const { synonyms } = reading
  const words = reading.words.map(({ at }) => {
    const { start = 0, end = 0, word = '' } = all[at] ?? {}
    return { typed: question.q.slice(start, end), stems: stemsOf(word) }
  })
  const crisisTypes = crisisHelpOf(synonyms).types
  const whom = whomAsked(question, reading.whom)
  const understood = { words, synonyms, whom, crisisTypes }
  if (words.length === 0 && question.q.trim() !== '') return { ...understood, parts: [] }

  const filter = await filtersOf(server, question, whom)
  const q = queryOf(reading.words, said, thesaurus)
  // Crisis services stand before everything, whatever else was said; nothing is in both parts.
  const parts: Query[] =
    question.sort !== 'name' && crisisTypes.length > 0
      ? [
          { q: '', filter: [...filter, helpsNow(crisisTypes)] },
          { q, filter: [...filter, helpsElse(crisisTypes)] },
        ]
      : [{ q, filter }]
  return { ...understood, parts }
}

/** Words by their first stems, phrases as one word; those of crisis in quotes, from which no error is put right. */
const queryOf = (words: ReadWord[], said: readonly Said[], thesaurus: Thesaurus): string => {
  const stems = words.flatMap(({ at, isSought }) => {
    const { word = '', stems: [stem = ''] = [] } = said[at] ?? {}
    if (!isSought) return []
    return [thesaurus.isOfCrisis(word) ? `"${stem}"` : stem]
  })
  const keys = words.flatMap(({ phrases, isSought }) =>
    phrases.filter(({ at }) => at.length > 1 || !isSought).map(({ key }) => key),
  )
  return [...new Set([...stems, ...keys])].join(' ')
}

const helpsNow = (types: string[]): string => `(serviceType IN ${list(types)} AND waiting < 2)`
const helpsElse = (types: string[]): string => `(serviceType NOT IN ${list(types)} OR waiting = 2)`

/** The page, and for each facet its counts: those of a chosen one are asked without its choice. */
const ask = async (server: Server, question: SearchQuestion, parts: Query[]) => {
  const chosen = facetNames.filter((name) => question.chosen[name].length > 0)
  const others = facetNames.filter((name) => !chosen.includes(name))
  const { client, name: indexUid } = server
  const counted = parts.flatMap((part) => [
    { ...part, facets: others },
    ...chosen.map((name) => ({ ...part, filter: withoutFacet(part.filter, name), facets: [name] })),
  ])
  const { results } = await guarded(() =>
    client.multiSearch({
      queries: counted.map((query) => ({
        indexUid,
        ...query,
        hitsPerPage: 0,
        page: 1,
        matchingStrategy: 'frequency' as const,
      })),
    }),
  )
  const counts = results.map(({ facetDistribution = {} }) => facetDistribution as FacetCounts)
  const totals = parts.map((_, at) => totalOf(results[at * (1 + chosen.length)]))
  const hits: Hit[] = []
  let before = 0
  for (const [at, part] of parts.entries()) {
    const from = Math.max(0, (question.page - 1) * question.limit - before)
    const wanted = question.limit - hits.length
    const total = totals[at] ?? 0
    if (wanted > 0 && from < total)
      hits.push(...(await page(server, question, part, { from, wanted })))
    before += total
  }
  return { hits, total: totals.reduce((sum, each) => sum + each, 0), counts }
}

const totalOf = (result: object | undefined): number =>
  (result as { totalHits?: number } | undefined)?.totalHits ?? 0

type Slice = { from: number; wanted: number }

const page = async (
  { client, name }: Server,
  { near, sort }: SearchQuestion,
  { q, filter }: Query,
  { from, wanted }: Slice,
): Promise<Hit[]> => {
  const byPlace = near ? [`_geoPoint(${near[1]}, ${near[0]}):asc`] : []
  const order = {
    name: ['sort:asc', ...byPlace],
    distance: [...byPlace, 'sort:asc'],
    relevance: ['waiting:asc', ...byPlace, 'sort:asc'],
  }[sort]
  // Among what was found by words the server puts what fits better first, whatever the order.
  const isOurs = q !== '' && sort !== 'relevance'
  const { hits } = await guarded(() =>
    client.index<ServiceRecord>(name).search(q, {
      filter,
      sort: order,
      matchingStrategy: 'frequency',
      ...(isOurs ? { offset: 0, limit: mostSorted } : { offset: from, limit: wanted }),
    }),
  )
  const found = hits as Hit[]
  return isOurs ? found.toSorted(comparison(sort)).slice(from, from + wanted) : found
}

const comparison =
  (sort: SearchQuestion['sort']) =>
  (one: Hit, other: Hit): number =>
    (sort === 'distance' ? far(one) - far(other) || 0 : 0) ||
    Number(one.sort > other.sort) - Number(one.sort < other.sort)

const far = ({ _geoDistance }: Hit): number => _geoDistance ?? Infinity

const shown = (
  hit: Hit,
  { locale, near, radius }: SearchQuestion,
  terms: ReadonlyMap<string, Texts>,
  stems: Set<string>,
): SearchHit => {
  const { slug, name, summary, provider, type } = JSON.parse(hit.shown) as Shown
  const kilometres =
    near && hit._geoDistance !== undefined ? Math.round(hit._geoDistance / 100) / 10 : null
  return {
    id: hit.id,
    slug,
    name: textIn(locale, name),
    provider,
    serviceType: type,
    serviceTypeName: textIn(locale, terms.get(`serviceType ${type}`)),
    place: hit.city,
    // Rounding must not show as beyond what was asked for.
    distance: kilometres !== null && radius !== null ? Math.min(kilometres, radius) : kilometres,
    highlights: highlightsOf(
      [
        { field: 'name', text: textIn(locale, name) },
        { field: 'summary', text: textIn(locale, summary) },
      ],
      { stems, beginnings: [] },
    ),
  }
}
