import type { SearchDocument, Texts } from './types'
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

/** A word as somebody wrote it with a stem that was met in this process. */
export const surfaceOf = (stem: string): string => surfaces.get(stem) ?? stem

const surfaces = new Map<string, string>()

// Names of types, situations and territories are the same texts in many documents.
const ofTexts = new WeakMap<Texts, string>()

const stemsIn = (texts: Texts | string | null | undefined): string => {
  if (!texts) return ''
  if (typeof texts === 'string') return stemsOfText(texts)
  // A language without the text may be null in the database.
  const written = Object.values(texts).filter(Boolean)
  const known = ofTexts.get(texts) ?? written.map(stemsOfText).join(' ')
  ofTexts.set(texts, known)
  return known
}

const stemsOfText = (text: string): string =>
  (text.match(rawWords) ?? []).map(stemsOfWord).join(' ')

const stemsOfWord = remembered((raw) => {
  const stems = tokens(raw)
    .filter(({ word }) => !stopWords.has(word) && word.length <= longestWord)
    .flatMap(({ word }) => stemsOf(word))
  for (const stem of stems) if (!surfaces.has(stem)) surfaces.set(stem, raw.toLowerCase())
  return stems.join(' ')
})
