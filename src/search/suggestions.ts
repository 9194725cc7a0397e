import { fold } from '@/lib/fold'
import { withoutEnding } from '@/lib/withoutEnding'
import { suggestionKinds, type Suggestion } from '@/lib/catalogueSearch'

export type Ranked = Suggestion & { rank: number }

const mostSuggestions = { together: 8, ofKind: 3 }
/** The lower the better: what begins so, what has words that do, what has other forms of them, what is a synonym. */
export const ranks = { beginning: 0, words: 1, forms: 2, synonym: 3 }
/** Fewer letters begin too much. */
export const fewestCharacters = 2

/** A few of each kind, so that no kind hides the others; in the order of kinds, the best of each first. */
export const best = (found: Ranked[]): Suggestion[] => {
  const sorted = found.toSorted((one, other) => one.rank - other.rank)
  const ofKind = suggestionKinds.map((kind) =>
    unique(sorted.filter((each) => each.kind === kind)).slice(0, mostSuggestions.ofKind),
  )
  const chosen = new Set(
    ofKind
      .flat()
      .toSorted((one, other) => one.rank - other.rank)
      .slice(0, mostSuggestions.together),
  )
  return ofKind
    .flat()
    .filter((each) => chosen.has(each))
    .map(({ kind, slug, label, detail }) => ({ kind, slug, label, detail }))
}

/** Each once, where it fits best. */
const unique = (all: Ranked[]): Ranked[] => {
  const first = new Map<string, Ranked>()
  for (const each of all) if (!first.has(each.slug)) first.set(each.slug, each)
  return [...first.values()]
}

/** A suggestion with how well it fits what was typed; none when it does not. */
export const ranked = (suggestion: Suggestion, typed: string): Ranked[] => {
  const text = fold(suggestion.label)
  if (text.startsWith(typed)) return [{ ...suggestion, rank: ranks.beginning }]

  const words = text.split(' ')
  const asked = typed.split(' ')
  const every = (form: (word: string) => string) =>
    asked.every((word) => words.some((each) => each.startsWith(form(word))))
  if (every((word) => word)) return [{ ...suggestion, rank: ranks.words }]
  return every(withoutEnding) ? [{ ...suggestion, rank: ranks.forms }] : []
}
