import type { Locale } from '@/lib/label'
import { fold } from '@/lib/fold'

import { isPerson } from '../words/persons'
import { stemsOf } from '../words/stemsOf'
import { stopWords } from '../words/stopWords'
import type { Thesaurus } from '../words/thesaurus'
import type { Vocabularies } from '../words/vocabularies'
import type { Near } from '../words/vocabulary'

/** What a typed word may stand for besides itself. */
export type Spelling = {
  /** Stems of other forms of it, or of the word that it was put right to. */
  lesser: string[]
  /** The word that was looked for in its place, in silence. */
  corrected: string | null
  /** The word that may have been meant; nothing is looked for by it. */
  offered: string | null
  /** It is near to a word of crisis: it stays as it is, and who helps at once is shown. */
  isNearCrisis: boolean
}

/** Shorter words are too near to others to be put right in silence. */
const shortest = { silent: 6, stem: 4, offered: 5, family: 4, form: 5, crisis: 7, crisisStem: 5 }
/** A word that is looked for as it stands. */
export const asTyped: Spelling = {
  lesser: [],
  corrected: null,
  offered: null,
  isNearCrisis: false,
}

/**
 * Reads a word that may have typing errors. Only a word that exists nowhere is put right in silence, and only by
 * one letter in its own language; anything farther is an offer. Never from or to words of crisis.
 */
export const speller =
  (vocabularies: Vocabularies, thesaurus: Thesaurus, language: Locale) =>
  (word: string): Spelling => {
    const stems = stemsOf(word)
    const isKnown = stems.some((stem) => vocabularies.get(stem))
    if (isKnown || stopWords.has(word) || isPerson(word) || /\d/.test(word)) return asTyped

    const near = nearTo(vocabularies, stems, languageOfWord(word, language), errorsIn(word))
    const isOfCrisis = ({ surface }: Near) => thesaurus.isOfCrisis(fold(surface))
    const forms = near.filter((each) =>
      stems.some((own) =>
        isForm(own, each.stem, isOfCrisis(each) ? shortest.crisis : shortest.form),
      ),
    )
    // Another form of the same word is no error.
    if (forms.length > 0 || thesaurus.isOfCrisis(word))
      return { ...asTyped, lesser: forms.map(({ stem }) => stem) }

    const crisis = near.filter((each) => each.distance === near[0]?.distance && isOfCrisis(each))
    if (crisis.length > 0)
      return { ...asTyped, isNearCrisis: crisis.some((each) => isMisspelt(word, each)) }

    const harmless = near.filter((each) => !isOfCrisis(each))
    const [best] = harmless
    if (!best) return asTyped
    const nearest = harmless.filter(({ distance }) => distance === best.distance)
    if (isSure(word, best, nearest))
      return { ...asTyped, lesser: nearest.map(({ stem }) => stem), corrected: best.surface }
    return { ...asTyped, offered: isOffer(word, best) ? best.surface : null }
  }

const nearTo = (
  vocabularies: Vocabularies,
  stems: readonly string[],
  language: Locale,
  most: number,
): Near[] =>
  (most > 0 ? stems.flatMap((stem) => vocabularies.near(language, stem, most)) : []).toSorted(
    (one, other) => one.distance - other.distance,
  )

const languageOfWord = (word: string, language: Locale): Locale => {
  if (/\p{Script=Cyrillic}/u.test(word)) return 'uk'
  return language === 'uk' ? 'cs' : language
}

const isForm = (one: string, other: string, least: number): boolean =>
  Math.min(one.length, other.length) >= least && (one.startsWith(other) || other.startsWith(one))

/** Whether there is one word, or forms of one, a single letter away. */
const isSure = (word: string, best: Near, nearest: Near[]): boolean =>
  best.distance === 1 &&
  word.length >= shortest.silent &&
  best.stem.length >= shortest.stem &&
  nearest.every(
    ({ stem }) => stem.slice(0, shortest.family) === best.stem.slice(0, shortest.family),
  )

/** Whether a long word is a letter away from a word of crisis. */
const isMisspelt = (word: string, { stem, distance }: Near): boolean =>
  distance === 1 && word.length >= shortest.crisis && stem.length >= shortest.crisisStem

const isOffer = (word: string, { stem }: Near): boolean =>
  word.length >= shortest.offered && (word.length >= shortest.silent || stem[0] === word[0])

/** How many typing errors a word may have: longer words bear more. */
const errorsIn = ({ length }: string): number => {
  if (length < 4) return 0
  return length < 8 ? 1 : 2
}
