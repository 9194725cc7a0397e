import { fold } from '@/lib/fold'
import { textIn } from '@/lib/textIn'
import { facetNames, type SuggestQuestion, type Suggestion } from '@/lib/catalogueSearch'

import { best, ranked, ranks, fewestCharacters, type Ranked } from '../suggestions'
import type { Texts } from '../types'
import { stemsOf } from '../words/stemsOf'
import type { Thesaurus } from '../words/thesaurus'
import { mostWords, tokens } from '../words/tokens'
import type { ServiceRecord, Shown } from './records'
import { guarded, type Server } from './server'

type Context = { server: Server; terms: ReadonlyMap<string, Texts>; thesaurus: Thesaurus }

const mostRead = 40

/** What the catalogue knows that begins as somebody types. */
export const suggest = async (
  { server, terms, thesaurus }: Context,
  { q, locale }: SuggestQuestion,
): Promise<Suggestion[]> => {
  const typed = fold(q)
  if (typed.length < fewestCharacters) return []

  const said = tokens(q)
    .slice(0, mostWords)
    .map(({ word }) => ({ word, stems: stemsOf(word) }))
  const meant = new Set(
    thesaurus
      .find(said)
      .flatMap(({ synonym: { serviceTypes, lifeSituations } }) => [
        ...serviceTypes.map((slug) => `serviceType ${slug}`),
        ...lifeSituations.map((slug) => `lifeSituation ${slug}`),
      ]),
  )
  const named = [...terms].flatMap(([key, texts]): Ranked[] => {
    const kind = facetNames.find((facet) => key.startsWith(`${facet} `))
    if (!kind || kind === 'form' || kind === 'whom') return []
    const slug = key.slice(kind.length + 1)
    const term = { kind, slug, label: textIn(locale, texts), detail: null }
    return [...ranked(term, typed), ...(meant.has(key) ? [{ ...term, rank: ranks.synonym }] : [])]
  })
  const { hits } = await guarded(() =>
    server.client
      .index<ServiceRecord>(server.name)
      .search(said.map(({ stems: [stem] }) => stem).join(' '), {
        filter: 'kind = service',
        attributesToSearchOn: ['name'],
        limit: mostRead,
        attributesToRetrieve: ['shown'],
        matchingStrategy: 'all',
      }),
  )
  const services = hits.map((hit): Ranked => {
    const { slug, name, provider } = JSON.parse(hit.shown) as Shown
    const label = textIn(locale, name)
    const service = { kind: 'service' as const, slug, label, detail: provider?.name ?? null }
    return ranked(service, typed)[0] ?? { ...service, rank: ranks.forms }
  })
  return best([...named, ...services])
}
