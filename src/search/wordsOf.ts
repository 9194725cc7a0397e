import { locales, type Locale } from '@/lib/label'

import type { SearchDocument, Texts } from './types'
import { languageOfLetters } from './words/languageOf'
import { remembered } from './words/remembered'
import { stemsOf } from './words/stemsOf'
import { stopWords } from './words/stopWords'
import { rawWords, tokens } from './words/tokens'
import { columnNames, type Column } from './columns'

const longestWord = 40

/** What of a document is looked through, column by column, as stems. */
export const wordsOf = (document: SearchDocument): string[] => {
  const { name, summary, description, provider, serviceType, territories, places } = document
  const texts: Record<Column, (Texts | string | null | undefined)[]> = {
    name: [name],
    type: [serviceType.label],
    situation: [
      ...document.lifeSituations.flatMap((each) => [each.label, each.description]),
      ...document.targetGroups.map(({ label }) => label),
    ],
    place: [...places.map(({ city }) => city), ...territories.map(({ label }) => label)],
    provider: [provider?.name],
    text: [summary, serviceType.description, description],
  }
  return columnNames.map((column) => texts[column].map(stemsIn).join(' '))
}

/** Words as somebody wrote them with a stem that was met in this process, by language. */
export const surfacesOf = (stem: string): Surfaces => surfaces.get(stem) ?? {}

type Surfaces = Partial<Record<Locale, string>>
const surfaces = new Map<string, Surfaces>()

// Names of types, situations and territories are the same texts in many documents.
const ofTexts = new WeakMap<Texts, string>()

/** The stems of a text in all its languages; a text without languages is Czech. */
export const stemsIn = (texts: Texts | string | null | undefined): string => {
  if (!texts) return ''
  if (typeof texts === 'string') return stemsOfText(texts, 'cs')
  const known = ofTexts.get(texts) ?? stemsOfTexts(texts)
  ofTexts.set(texts, known)
  return known
}

const stemsOfTexts = (texts: Texts): string =>
  locales
    // A language without the text may be null in the database.
    .flatMap((locale) => (texts[locale] ? [stemsOfText(texts[locale], locale)] : []))
    .join(' ')

const stemsOfText = (text: string, locale: Locale): string => {
  const stemsOfWord = stemsOfWordIn[locale]
  return (text.match(rawWords) ?? []).map(stemsOfWord).join(' ')
}

const wordReader = (locale: Locale) =>
  remembered((raw) => {
    const stems = tokens(raw)
      .filter(({ word }) => !stopWords.has(word) && word.length <= longestWord)
      .flatMap(({ word }) => stemsOf(word))
    for (const stem of stems) note(stem, raw.toLowerCase(), locale)
    return stems.join(' ')
  })

const stemsOfWordIn = { cs: wordReader('cs'), en: wordReader('en'), uk: wordReader('uk') }

/** A Czech name in an English or a Ukrainian text is no word of theirs: its letters say of which language it is. */
const note = (stem: string, surface: string, locale: Locale): void => {
  const language = languageOfLetters(surface) ?? (locale === 'en' ? 'en' : 'cs')
  const known = surfaces.get(stem)
  if (known?.[language]) return
  surfaces.set(stem, Object.assign(known ?? {}, { [language]: surface }))
}
