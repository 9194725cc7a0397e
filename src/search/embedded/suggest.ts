import { fold } from '@/lib/fold'
import type { Locale } from '@/lib/label'
import { withoutEnding } from '@/lib/withoutEnding'

import { textIn } from '../textIn'
import { suggestionKinds, type FacetName, type SuggestQuestion, type Suggestion } from '../types'
import { stemsOf } from '../words/stemsOf'
import { stopWords } from '../words/stopWords'
import type { Thesaurus } from '../words/thesaurus'

import type { File } from './file'
import type { Memory } from './memory'
import { understand, type Wanted } from './understand'
import type { Shown } from './write'

type Index = { file: File; memory: Memory; thesaurus: Thesaurus }
type Ranked = Suggestion & { rank: number }

const most = { together: 8, ofKind: 3, read: 40 }
const shortest = 2
/** The lower the better: what begins so, what has words that do, what has other forms of them, what is a synonym. */
const ranks = { beginning: 0, words: 1, forms: 2, synonym: 3 }

/** What the catalogue knows that begins as somebody types; with a typing error, what may have been meant. */
export const suggest = (index: Index, { q, locale }: SuggestQuestion): Suggestion[] => {
  const typed = fold(q)
  if (typed.length < shortest) return []

  const wanted = understand(q, index.memory.vocabulary, index.thesaurus)
  const found = [...suggestionsFor(index, typed, locale), ...meantBy(index.memory, wanted, locale)]
  const isWrong = found.length === 0 && wanted.some(({ corrected }) => corrected !== null)
  const right = wanted.map(({ corrected, typed: word }) => fold(corrected ?? word)).join(' ')
  return best(isWrong ? suggestionsFor(index, right, locale) : found)
}

const suggestionsFor = (index: Index, typed: string, locale: Locale): Ranked[] => [
  ...termsOf(index.memory, locale).flatMap((term) => ranked(term, typed)),
  ...servicesFor(index, typed, locale),
]

/** Types and situations that stand behind words of people's own. */
const meantBy = (memory: Memory, wanted: Wanted[], locale: Locale): Ranked[] => {
  const synonyms = wanted.flatMap((word) => word.synonyms)
  const meant: Record<string, Set<string>> = {
    serviceType: new Set(synonyms.flatMap(({ serviceTypes }) => serviceTypes)),
    lifeSituation: new Set(synonyms.flatMap(({ lifeSituations }) => lifeSituations)),
  }
  return termsOf(memory, locale).flatMap((term) =>
    meant[term.kind]?.has(term.slug) ? [{ ...term, rank: ranks.synonym }] : [],
  )
}

/** A few of each kind, so that no kind hides the others; in the order of kinds, the best of each first. */
const best = (found: Ranked[]): Suggestion[] => {
  const sorted = found.toSorted((one, other) => one.rank - other.rank)
  const ofKind = suggestionKinds.map((kind) =>
    unique(sorted.filter((each) => each.kind === kind)).slice(0, most.ofKind),
  )
  const chosen = new Set(
    ofKind
      .flat()
      .toSorted((one, other) => one.rank - other.rank)
      .slice(0, most.together),
  )
  return ofKind
    .flat()
    .filter((each) => chosen.has(each))
    .map(({ kind, slug, label, detail }) => ({ kind, slug, label, detail }))
}

const unique = (all: Ranked[]): Ranked[] =>
  [...new Map(all.toReversed().map((each) => [each.slug, each])).values()].reverse()

/** A suggestion with how well it fits what was typed; none when it does not. */
const ranked = (suggestion: Suggestion, typed: string): Ranked[] => {
  const text = fold(suggestion.label)
  if (text.startsWith(typed)) return [{ ...suggestion, rank: ranks.beginning }]

  const words = text.split(' ')
  const asked = typed.split(' ')
  const every = (form: (word: string) => string) =>
    asked.every((word) => words.some((each) => each.startsWith(form(word))))
  if (every((word) => word)) return [{ ...suggestion, rank: ranks.words }]
  return every(withoutEnding) ? [{ ...suggestion, rank: ranks.forms }] : []
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
      const label = textIn(locale, memory.labelOf(kind, slug))
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
      `select shown from docs where slot in (select rowid from found where found match ? limit ${most.read})`,
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
