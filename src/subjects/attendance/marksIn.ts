import { addDataAndFileToRequest, type PayloadRequest } from 'payload'

import { fail } from '@/platform/requests/fail'

import { faults } from './faults'
import { mostHours, presences } from './presence'
import type { Mark } from './view'

const mostMarks = 1_000

/** What a request says of people; 400 for anything else. */
export const marksIn = async (req: PayloadRequest): Promise<Mark[]> => {
  if (!req.data) await addDataAndFileToRequest(req)
  const given: unknown = req.data?.marks
  const isList = Array.isArray(given) && given.length > 0 && given.length <= mostMarks
  return isList && given.every(isMark) ? given : fail(req, 400, faults.marks)
}

const isMark = (given: unknown): given is Mark => {
  if (typeof given !== 'object' || given === null) return false
  const { registration, attendance, hours } = given as Record<string, unknown>
  return (
    typeof registration === 'string' &&
    registration !== '' &&
    (attendance !== undefined || hours !== undefined) &&
    (attendance === undefined ||
      attendance === null ||
      presences.some((each) => each === attendance)) &&
    (hours === undefined || isHours(hours))
  )
}

/** A length that a date can have, or that nobody has said it. */
const isHours = (given: unknown): given is number | null =>
  given === null || (typeof given === 'number' && given >= 0 && given <= mostHours)
