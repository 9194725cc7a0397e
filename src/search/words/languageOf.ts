import type { Locale } from '@/lib/label'

import { stopWordsIn } from './stopWords'
import { tokens } from './tokens'

const cyrillic = /\p{Script=Cyrillic}/u
const czech = /[ěščřžýáíéúůďťňó]/i
/** Groups of letters that Czech words hardly have. */
const english = /[wqx]|th|oo|ee|ck|gh|ea|ll|tt|ss|ff|pp|tion|ing\b|ness\b|ment\b/i

/** The language that the letters of a word tell; undefined for Latin letters without a sign. */
export const languageOfLetters = (text: string): Locale | undefined => {
  if (cyrillic.test(text)) return 'uk'
  return czech.test(text) ? 'cs' : undefined
}

/** The language of a word or phrase that somebody wrote down without saying it. */
export const languageOf = (text: string): Locale => {
  const told = languageOfLetters(text)
  if (told) return told
  const lead = leadOf(
    tokens(text).map(({ word }) => word),
    isStopWord,
  )
  if (lead !== 0) return lead > 0 ? 'en' : 'cs'
  return english.test(text) ? 'en' : 'cs'
}

/** The language of a question: by its letters, by the words that a language knows, or that of the page. */
export const languageOfQuestion = (
  q: string,
  locale: Locale,
  isKnown: (word: string, language: Locale) => boolean,
): Locale => {
  const told = languageOfLetters(q)
  if (told) return told
  const lead = leadOf(
    tokens(q).map(({ word }) => word),
    (word, language) => isStopWord(word, language) || isKnown(word, language),
  )
  if (lead !== 0) return lead > 0 ? 'en' : 'cs'
  return locale === 'en' ? 'en' : 'cs'
}

/** By how many words English knows more than Czech. */
const leadOf = (words: string[], isKnown: (word: string, language: Locale) => boolean): number =>
  words.reduce((lead, word) => lead + Number(isKnown(word, 'en')) - Number(isKnown(word, 'cs')), 0)

const isStopWord = (word: string, language: Locale): boolean => stopWordsIn[language].has(word)
