import type { EverythingKind } from '@/lib/everythingSearch'

import { tokens } from '../words/tokens'
import { stemsOf } from '../words/stemsOf'
import type { Wanted } from '../embedded/understand'
import { kindNamed } from './kindsNamed'

type Texts = {
  kind: EverythingKind
  title: string
  summary: string
  /** Types of services and situations that it is of: words of people's own lead there. */
  targets: readonly string[]
}

const worth = { title: 1, summary: 0.5, elsewhere: 0.25 }

/** How well a document fits the words of a question, 0 to 1: what its title says, then its summary. */
export const fitOf = (texts: Texts, wanted: readonly Wanted[]): number => {
  const inTitle = wordsIn(texts.title)
  const inSummary = wordsIn(texts.summary)
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0)
  const found = wanted.reduce((sum, each) => {
    const isTarget = each.synonyms.some(({ serviceTypes, lifeSituations }) =>
      [...serviceTypes, ...lifeSituations].some((slug) => texts.targets.includes(slug)),
    )
    if (isTarget || kindNamed(each.stems) === texts.kind || has(inTitle, each))
      return sum + worth.title * each.weight
    return sum + (has(inSummary, each) ? worth.summary : worth.elsewhere) * each.weight
  }, 0)
  return total > 0 ? found / total : 0
}

type Words = { stems: Set<string>; words: string[] }

const wordsIn = (text: string): Words => {
  const words = tokens(text).map(({ word }) => word)
  return { words, stems: new Set(words.flatMap(stemsOf)) }
}

const has = ({ stems, words }: Words, wanted: Wanted): boolean =>
  [...wanted.stems, ...wanted.lesser].some((stem) => stems.has(stem)) ||
  wanted.beginnings.some((beginning) => words.some((word) => word.startsWith(beginning)))
