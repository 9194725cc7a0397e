import { fold } from '@/lib/fold'
import type { Locale } from '@/lib/label'
import { textIn } from '@/lib/textIn'
import type { FacetName, SuggestQuestion, Suggestion } from '@/lib/catalogueSearch'

import { best, ranked, ranks, fewestCharacters, type Ranked } from '../suggestions'
import type { Synonym } from '../types'
import { stemsOf } from '../words/stemsOf'
import { stopWords } from '../words/stopWords'
import type { Thesaurus } from '../words/thesaurus'
import { tokens } from '../words/tokens'
import type { File } from './file'
import type { Memory } from './memory'
import { understand } from './understand'
import type { Shown } from './write'

type Index = { file: File; memory: Memory; thesaurus: Thesaurus }

const mostRead = 40

/** What the catalogue knows that begins as somebody types; with a typing error, what may have been meant. */
export const suggest = (index: Index, { q, locale }: SuggestQuestion): Suggestion[] => {
  const typed = fold(q)
  if (typed.length < fewestCharacters) return []

  const { synonyms, corrected, offered } = understand(
    { q, locale },
    index.memory.vocabularies,
    index.thesaurus,
  )
  const found = [
    ...suggestionsFor(index, typed, locale),
    ...meantBy(index.memory, synonyms, locale),
  ]
  // Every suggestion is an offer: whoever reads it sees what it is.
  const meant = offered ?? corrected ?? usual(index.memory, q)
  return best(found.length === 0 && meant ? suggestionsFor(index, fold(meant), locale) : found)
}

const suggestionsFor = (index: Index, typed: string, locale: Locale): Ranked[] => [
  ...termsOf(index.memory, locale).flatMap((term) => ranked(term, typed)),
  ...servicesFor(index, typed, locale),
]

/** The words as they are usually written: `azilove` is known by its stem, and is in no name. */
const usual = ({ vocabularies }: Memory, q: string): string =>
  tokens(q)
    .map(({ word }) => stemsOf(word).map((stem) => vocabularies.get(stem)?.surface)[0] ?? word)
    .join(' ')

/** Types and situations that stand behind words of people's own. */
const meantBy = (memory: Memory, synonyms: Synonym[], locale: Locale): Ranked[] => {
  const meant: Record<string, Set<string>> = {
    serviceType: new Set(synonyms.flatMap(({ serviceTypes }) => serviceTypes)),
    lifeSituation: new Set(synonyms.flatMap(({ lifeSituations }) => lifeSituations)),
  }
  return termsOf(memory, locale).flatMap((term) =>
    meant[term.kind]?.has(term.slug) ? [{ ...term, rank: ranks.synonym }] : [],
  )
}

/** The values of facets that services have, in a language; put together anew after a change only. */
const termsOf = (memory: Memory, locale: Locale): Suggestion[] => {
  const known = kept.get(memory)
  const current = known?.revision === memory.revision ? known : fresh(memory)
  const terms = current.byLocale.get(locale) ?? termsIn(memory, locale)
  current.byLocale.set(locale, terms)
  return terms
}

type Kept = { revision: number; byLocale: Map<Locale, Suggestion[]> }
const kept = new WeakMap<Memory, Kept>()

const fresh = (memory: Memory): Kept => {
  const made: Kept = { revision: memory.revision, byLocale: new Map() }
  kept.set(memory, made)
  return made
}

const facets = [
  'serviceType',
  'lifeSituation',
  'targetGroup',
  'territory',
] as const satisfies readonly FacetName[]

const termsIn = (memory: Memory, locale: Locale): Suggestion[] =>
  facets.flatMap((kind) =>
    [...memory.valuesInUse(kind)].flatMap((slug) => {
      const label = memory.terms.of(kind).labelOf(slug, locale)
      return label ? [{ kind, slug, label, detail: null }] : []
    }),
  )

/** Services with these words in their names. */
const servicesFor = ({ file }: Index, typed: string, locale: Locale): Ranked[] => {
  const words = typed.split(' ')
  const telling = words.filter((word) => !stopWords.has(word))
  const expression = (telling.length > 0 ? telling : words)
    .map((word) => `(${[word, ...stemsOf(word)].map((form) => `"${form}"*`).join(' OR ')})`)
    .join(' AND ')
  const rows = file
    .prepare(
      `select shown from docs where slot in (select rowid from found where found match ? limit ${mostRead})`,
    )
    .raw()
    .all(`name : (${expression})`) as unknown as [string][]
  return rows.map(([json]) => {
    const { slug, name, provider } = JSON.parse(json) as Shown
    const label = textIn(locale, name)
    const suggestion = { kind: 'service' as const, slug, label, detail: provider?.name ?? null }
    return ranked(suggestion, typed)[0] ?? { ...suggestion, rank: ranks.forms }
  })
}
