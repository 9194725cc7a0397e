import type { Synonym } from './types'

const mostShown = 12

/** The services that help in a crisis: their types, the first the most, and the situations that they are for. */
export type CrisisHelp = { types: string[]; situations: string[] }

/** What helps in a crisis which words of people's own tell of. */
export const crisisHelpOf = (synonyms: Synonym[]): CrisisHelp => {
  const crises = synonyms.filter(({ isCrisis }) => isCrisis)
  return {
    types: [...new Set(crises.flatMap(({ serviceTypes }) => serviceTypes))],
    situations: [...new Set(crises.flatMap(({ lifeSituations }) => lifeSituations))],
  }
}

/** What was looked for besides the words themselves, as people read it. */
export const synonymNames = (
  synonyms: Synonym[],
  labelOf: (facet: 'serviceType' | 'lifeSituation', slug: string) => string,
): string[] => {
  const names = synonyms.flatMap(({ serviceTypes, lifeSituations, alsoWords }) => [
    ...serviceTypes.map((slug) => labelOf('serviceType', slug)),
    ...lifeSituations.map((slug) => labelOf('lifeSituation', slug)),
    ...alsoWords,
  ])
  return [...new Set(names.filter(Boolean))].slice(0, mostShown)
}
