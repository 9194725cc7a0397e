import type { Understanding } from '../embedded/understand'

/** What is made of a question while there is no index. */
export const understandNothing: Understanding = {
  wanted: [],
  synonyms: [],
  whom: [],
  isNearCrisis: false,
  corrected: null,
  offered: null,
}
