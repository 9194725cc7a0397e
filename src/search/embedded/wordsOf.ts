import type { SearchDocument, Texts } from '../types'
import { stemsOf } from '../words/stemsOf'
import { stopWords } from '../words/stopWords'
import { tokens } from '../words/tokens'

import { columnNames, type Column } from './file'

/** A stem and a word with it, as somebody wrote it. */
export type Spelled = Map<string, string>
const longest = 40

/** What of a document is looked through, column by column, as stems. */
export const wordsOf = (document: SearchDocument, spelled: Spelled): string[] => {
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
  return columnNames.map((column) =>
    [...new Set(texts[column].flatMap((each) => stemsIn(each, spelled)))].join(' '),
  )
}

const known = new Map<string, string[]>()

const stemsIn = (texts: Texts | string | null | undefined, spelled: Spelled): string[] => {
  const all = typeof texts === 'string' ? [texts] : Object.values(texts ?? {})
  return all.filter(Boolean).flatMap((text) =>
    tokens(text).flatMap(({ word, start, end }) => {
      if (stopWords.has(word) || word.length > longest) return []
      const stems = known.get(word) ?? stemsOf(word)
      if (known.size < 50_000) known.set(word, stems)
      for (const stem of stems)
        if (!spelled.has(stem)) spelled.set(stem, text.slice(start, end).toLowerCase())
      return stems
    }),
  )
}
