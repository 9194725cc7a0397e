import type { Synonym } from '../types'
import { phraseKey } from '../words/phraseKey'
import { stemsOf } from '../words/stemsOf'
import { stopWords } from '../words/stopWords'
import { tokens } from '../words/tokens'

type Found = { serviceType: string[]; lifeSituation: string[]; name: string; text: string }

/** Words of everyday life that lead to a service: the ones that fit best, and others. */
export type Sayings = (record: Found) => { sayings: string; lesserSayings: string }

/**
 * Writes the words of people to the services that they lead to, so that the server finds them as it finds all
 * other words, with their typing errors.
 */
export const sayingsOf = (synonyms: Synonym[]): Sayings => {
  const said = synonyms.map((synonym) => ({
    ...synonym,
    stems: synonym.words.flatMap(keysOf),
    alsoStems: synonym.alsoWords.map((text) => stemsIn(text)),
  }))
  return ({ serviceType, lifeSituation, name, text }) => {
    const words = new Set(`${name} ${text}`.split(' '))
    const best: string[] = []
    const lesser: string[] = []
    for (const { serviceTypes, lifeSituations, stems, alsoStems } of said) {
      const isElse =
        serviceTypes.some((slug) => serviceType.includes(slug)) ||
        lifeSituations.some((slug) => lifeSituation.includes(slug)) ||
        alsoStems.some((each) => each.length > 0 && each.every((stem) => words.has(stem)))
      if (serviceType.includes(serviceTypes[0] ?? '')) best.push(...stems)
      else if (isElse) lesser.push(...stems)
    }
    return { sayings: unique(best), lesserSayings: unique(lesser) }
  }
}

/** A word by its stems, a phrase as one word: a part of it must not lead anywhere. */
const keysOf = (text: string): readonly string[] => {
  const [first, ...others] = tokens(text)
  return first && others.length === 0 ? stemsOf(first.word) : [phraseKey(text)]
}

const stemsIn = (text: string): string[] =>
  tokens(text)
    .filter(({ word }) => !stopWords.has(word))
    .flatMap(({ word }) => stemsOf(word))

const unique = (stems: string[]): string => [...new Set(stems)].join(' ')
