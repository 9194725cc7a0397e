import type { ConditionName, SearchQuestion } from '@/lib/catalogueSearch'
import { dayNumber } from '@/lib/dayNumber'
import { saidPlaces, usualFreeForDays, type Availability } from '@/lib/freePlaces'

/** What conditions look at of a service, as the public may read it. */
export type ConditionSource = {
  isAddressSecret?: boolean
  places?: { accessibility?: string | null }[]
  availability?: Availability | null
  verifiedOn?: string | null
}

/** The fields that must be read of a service to decide them. */
export const conditionFields = {
  isAddressSecret: true,
  places: true,
  availability: true,
  verifiedOn: true,
} as const satisfies Record<keyof ConditionSource, true>

type Condition = {
  /** A number that the index keeps of a service. */
  of: (service: ConditionSource) => number
  /** How large it must be at the moment of the question. */
  atLeast: (question: Pick<SearchQuestion, 'now' | 'freeForDays'>) => number
}

/** Opening hours depend on the clock and on holidays: engines look at them place by place. */
export type KeptCondition = Exclude<ConditionName, 'openNow'>

const verifiedForDays = 365

/**
 * What each condition of the catalogue means. Both engines, their files and their filters follow from these
 * rows; a new one is read of `ConditionSource` and named in lib/catalogueSearch.
 */
export const keptConditions: Record<KeptCondition, Condition> = {
  free: {
    // The last day on which somebody said that any form has a free place.
    of: ({ availability }) =>
      Math.max(
        0,
        ...saidPlaces(availability).flatMap(({ free, updatedAt }) =>
          free > 0 && updatedAt ? dayNumber(updatedAt) : [],
        ),
      ),
    atLeast: ({ now, freeForDays = usualFreeForDays }) =>
      dayNumber(now.toISOString()) - freeForDays,
  },
  accessible: {
    // A secret address says nothing of itself.
    of: ({ isAddressSecret, places = [] }) =>
      Number(
        isAddressSecret === false && places.some(({ accessibility }) => accessibility === 'full'),
      ),
    atLeast: () => 1,
  },
  verified: {
    of: ({ verifiedOn }) => (verifiedOn ? dayNumber(verifiedOn) : 0),
    atLeast: ({ now }) => dayNumber(now.toISOString()) - verifiedForDays,
  },
}

export const keptNames = Object.keys(keptConditions) as KeptCondition[]

/** The conditions of a question that the index keeps a number for. */
export const keptIn = (names: ConditionName[]): KeptCondition[] =>
  keptNames.filter((name) => names.includes(name))

/** The numbers of a service, by condition. */
export const numbersOf = (service: ConditionSource): Record<KeptCondition, number> =>
  Object.fromEntries(keptNames.map((name) => [name, keptConditions[name].of(service)])) as Record<
    KeptCondition,
    number
  >
