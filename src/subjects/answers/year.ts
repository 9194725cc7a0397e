import type { PayloadRequest } from 'payload'

import { isoDay } from '@/lib/formatDate'
import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

const [first, last] = [1990, 2100]
/** From this month on the year that goes on is asked about; before, the one that is over. */
const firstMonthOfAsking = 10

/** The year about which people are asked unless somebody says another. */
export const usualYear = (today: Date): number => {
  const [year = 0, month = 0] = isoDay(today).split('-').map(Number)
  return month >= firstMonthOfAsking ? year : year - 1
}

/** The year that a request names; the usual one where it names none, 400 for what is none. */
export const yearOf = (req: PayloadRequest, given: unknown): number => {
  if (given === undefined || given === null || given === '') return usualYear(new Date())
  const year = Number(given)
  return Number.isInteger(year) && year >= first && year <= last ? year : fail(req, 400, wrong)
}

const wrong = label(
  `Rok je číslo od ${first} do ${last}.`,
  `A year is a number from ${first} to ${last}.`,
  `Рік — число від ${first} до ${last}.`,
)
