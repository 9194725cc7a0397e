import type { SearchQuestion, WhomName } from '@/lib/catalogueSearch'

/** Whom services must take: what a visitor chose goes before what the words say. */
export const whomAsked = ({ chosen }: SearchQuestion, whom: WhomName[]): WhomName[] =>
  chosen.whom.length > 0 ? [] : whom
