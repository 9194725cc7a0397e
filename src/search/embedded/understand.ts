import type { WhomName } from '@/lib/catalogueSearch'
import { fold } from '@/lib/fold'
import type { Locale } from '@/lib/label'

import type { Synonym } from '../types'
import { languageOfQuestion } from '../words/languageOf'
import { readingOf } from '../words/reading'
import { stemsOf } from '../words/stemsOf'
import type { Thesaurus } from '../words/thesaurus'
import { mostRead, tokens } from '../words/tokens'
import type { Vocabularies } from '../words/vocabularies'
import { asTyped, speller } from './spelling'

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
  /** How much it counts beside the other words. */
  weight: number
}

/** What somebody may mean by a question. */
export type Understanding = {
  wanted: Wanted[]
  synonyms: Synonym[]
  whom: WhomName[]
  /** A word may be a misspelt one of crisis. */
  isNearCrisis: boolean
  /** The question with typing errors put right in silence; null where nothing was. */
  corrected: string | null
  /** The question that may have been meant; null where there is none. */
  offered: string | null
}

type Asked = { q: string; locale: Locale }

const shortestBeginning = 3

/** Finds out what somebody may mean: stems, typing errors, beginnings, synonyms, persons. */
export const understand = (
  { q, locale }: Asked,
  vocabularies: Vocabularies,
  thesaurus: Thesaurus,
): Understanding => {
  const all = tokens(q).slice(0, mostRead)
  const language = languageOfQuestion(q, locale, (word, each) =>
    stemsOf(word).some((stem) => vocabularies.has(stem, each)),
  )
  const spell = speller(vocabularies, thesaurus, language)
  const unfinished = /[\p{L}\p{N}]$/u.test(q) ? all.length - 1 : -1
  const isBegun = (word: string, at: number): boolean =>
    at === unfinished && word.length >= shortestBeginning
  const spellings = all.map(({ word }, at) =>
    isBegun(word, at) && vocabularies.hasBeginning(word) ? asTyped : spell(word),
  )
  const said = all.map(({ word }, at) => {
    const { corrected = null, lesser = [] } = spellings[at] ?? {}
    return { word: corrected ? fold(corrected) : word, stems: [...stemsOf(word), ...lesser] }
  })
  const { words, synonyms, whom } = readingOf(q, said, thesaurus)
  const wanted = words.map(({ at, phrases, isSought, weight }): Wanted => {
    const own = phrases.map(({ synonym }) => synonym)
    const { word = '', start = 0, end = 0 } = all[at] ?? {}
    const { lesser = [], corrected = null } = spellings[at] ?? {}
    return {
      typed: q.slice(start, end),
      stems: isSought ? stemsOf(word) : [],
      lesser: [...(isSought ? lesser : []), ...own.flatMap(otherStems)],
      beginnings: isSought && corrected === null && isBegun(word, at) ? [word] : [],
      synonyms: own,
      weight,
    }
  })
  const rewritten = (of: (at: number) => string | null | undefined): string | null =>
    all.some((_, at) => of(at))
      ? all.map(({ start, end }, at) => of(at) ?? q.slice(start, end)).join(' ')
      : null
  return {
    wanted,
    synonyms,
    whom,
    isNearCrisis: spellings.some((each) => each.isNearCrisis),
    corrected: rewritten((at) => spellings[at]?.corrected),
    offered: all.some((_, at) => spellings[at]?.offered)
      ? rewritten((at) => spellings[at]?.offered ?? spellings[at]?.corrected)
      : null,
  }
}

const otherStems = ({ alsoWords }: Synonym): string[] =>
  alsoWords.flatMap((text) => tokens(text).flatMap((each) => stemsOf(each.word)))
