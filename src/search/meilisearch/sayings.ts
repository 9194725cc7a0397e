import type { Synonym } from '../types'
import { meaningIn } from '../words/meaningIn'
import { stemsOf } from '../words/stemsOf'

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
    stems: stemsIn(synonym.words),
    alsoStems: synonym.alsoWords.map((text) => stemsIn([text])),
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

const stemsIn = (texts: string[]): string[] =>
  texts.flatMap((text) => meaningIn(text).flatMap(({ word }) => stemsOf(word)))

const unique = (stems: string[]): string => [...new Set(stems)].join(' ')
