import type { Synonym } from '../types'
import { meaningIn } from '../words/meaningIn'
import { stemsOf } from '../words/stemsOf'
import type { Thesaurus } from '../words/thesaurus'
import { tokens } from '../words/tokens'
import type { Vocabulary } from '../words/vocabulary'

/** What one word of a question looks for. */
export type Wanted = {
  typed: string
  /** Stems to be found as they are. */
  stems: readonly string[]
  /** Stems that stand for it less surely: corrected ones and other words of synonyms. */
  lesser: string[]
  /** Beginnings of stems: the last word may not be finished. */
  beginnings: string[]
  synonyms: Synonym[]
  /** The word as it should be; null where it is right. */
  corrected: string | null
}

const shortestBeginning = 3

/** Finds out what somebody may mean: stems, typing errors, beginnings, synonyms. */
export const understand = (q: string, vocabulary: Vocabulary, thesaurus: Thesaurus): Wanted[] => {
  const isUnfinished = /[\p{L}\p{N}]$/u.test(q)
  const wanted = meaningIn(q).map(({ word, start, end }, at, { length }) =>
    wantedBy(word, q.slice(start, end), vocabulary, isUnfinished && at === length - 1),
  )

  for (const { synonym, at } of thesaurus.find(
    wanted.map(({ stems, lesser }) => [...stems, ...lesser]),
  ))
    for (const place of at) {
      const word = wanted[place]
      word?.synonyms.push(synonym)
      word?.lesser.push(
        ...synonym.alsoWords.flatMap((text) => tokens(text).flatMap((each) => stemsOf(each.word))),
      )
    }
  return wanted
}

const wantedBy = (
  word: string,
  typed: string,
  vocabulary: Vocabulary,
  isUnfinished: boolean,
): Wanted => {
  const stems = stemsOf(word)
  const beginnings = isUnfinished && word.length >= shortestBeginning ? [word] : []
  const none = { typed, stems, lesser: [], beginnings, synonyms: [], corrected: null }
  const isKnown = stems.some((stem) => vocabulary.get(stem))
  if (isKnown || beginnings.some((each) => vocabulary.hasBeginning(each))) return none

  const most = errorsIn(word)
  const near = most ? stems.flatMap((stem) => vocabulary.near(stem, most)) : []
  const least = Math.min(...near.map(({ distance }) => distance))
  const nearest = near.filter(({ distance }) => distance === least)
  const [best] = nearest
  if (!best) return none

  // Another form of the same word is no error.
  const isForm = stems.some((stem) => stem.startsWith(best.stem) || best.stem.startsWith(stem))
  return {
    ...none,
    lesser: nearest.map(({ stem }) => stem),
    beginnings: [],
    corrected: isForm ? null : best.surface,
  }
}

/** How many typing errors a word may have: longer words bear more. */
const errorsIn = ({ length }: string): number => {
  if (length < 4) return 0
  return length < 8 ? 1 : 2
}
