import type { WhomName } from '@/lib/catalogueSearch'

import type { Synonym } from '../types'
import { mostWords } from './tokens'
import { isPerson } from './persons'
import { stopWords } from './stopWords'
import type { FoundPhrase, Said, Thesaurus } from './thesaurus'
import { whomIn } from './whomIn'

/** What a word of a question is for. */
export type ReadWord = {
  /** Its place among the words of the question. */
  at: number
  /** The phrases of people's own that it belongs to. */
  phrases: FoundPhrase[]
  /** Whether texts of services are looked through for it; a person, or a word of a phrase alone, is not. */
  isSought: boolean
  /** How much it counts beside the others. */
  weight: number
}

export type Reading = { words: ReadWord[]; synonyms: Synonym[]; whom: WhomName[] }

/** What a person, or a question such as “kolik stojí”, counts beside what it is about. */
const minorWeight = 0.4

/**
 * What the words of a question are for: those that tell something, and those that belong to a phrase of people's own.
 * Persons and words without a meaning count only where there is nothing else.
 */
export const readingOf = (q: string, said: readonly Said[], thesaurus: Thesaurus): Reading => {
  const phrases = thesaurus.find(said)
  const isMain = (at: number): boolean =>
    !isIdle(said[at]?.word ?? '') ||
    phrases.some(({ telling, isMinor }) => !isMinor && telling.includes(at))
  const places = said.map((_, at) => at)
  const main = places.filter(isMain)
  const persons = places.filter((at) => isPerson(said[at]?.word ?? ''))
  const rest = persons.length > 0 ? persons : places
  const sought = main.length > 0 ? main : rest

  const words = places.flatMap((at): ReadWord[] => {
    const own = phrases.filter((each) => each.telling.includes(at) && !isBeside(each, main))
    const isSought = sought.includes(at)
    if (!isSought && own.length === 0) return []
    const isMinor = main.length > 0 && !main.includes(at)
    return [
      {
        at,
        phrases: own,
        isSought: isSought && isTelling(said[at]?.word ?? '', own.length > 0, main.length > 0),
        weight: isMinor ? minorWeight : 1,
      },
    ]
  })
  const kept = words.slice(0, mostWords)
  return {
    words: kept,
    synonyms: [...new Set(kept.flatMap(({ phrases }) => phrases.map(({ synonym }) => synonym)))],
    whom: whomIn(q),
  }
}

/** Small words of a phrase are found by it alone: “kolik stojí” is no “stojíme”. */
const isTelling = (word: string, isInPhrase: boolean, isBesideOthers: boolean): boolean =>
  isBesideOthers ? !isIdle(word) : !(isInPhrase && stopWords.has(word))

const isIdle = (word: string): boolean => stopWords.has(word) || isPerson(word)

/** Whether a phrase of prices and the like stands beside something that is looked for. */
const isBeside = ({ isMinor, telling }: FoundPhrase, main: number[]): boolean =>
  isMinor && telling.length > 1 && main.length > 0
