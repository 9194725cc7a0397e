import type { Synonym } from './types'

const mostShown = 12

/** The types of services that help in a crisis which words of people's own tell of. */
export const crisisTypesOf = (synonyms: Synonym[]): string[] => [
  ...new Set(synonyms.flatMap((each) => (each.isCrisis ? each.serviceTypes : []))),
]

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
