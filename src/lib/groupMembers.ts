import { isoDay } from './formatDate'

type Term = { from?: string | null; until?: string | null }

/** Whether somebody is a member on the day of a moment, both ends of the term included; without a term always. */
export const sitsOn = ({ from, until }: Term, moment: string | Date): boolean => {
  const day = isoDay(moment)
  return (!from || isoDay(from) <= day) && (!until || day <= isoDay(until))
}
