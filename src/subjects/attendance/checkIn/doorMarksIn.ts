import { addDataAndFileToRequest, type PayloadRequest } from 'payload'

import type { DoorMark } from '@/lib/checkIn'
import { fail } from '@/platform/requests/fail'
import { lengths } from '@/subjects/registrations/given'

import { faults } from '../faults'
import { presences } from '../presence'

const mostMarks = 1_000
const longestId = 64

/** A mark, seen at a moment by the clock of the server. */
export type Seen = { mark: DoorMark; at: Date }

/**
 * What a device at the door sends, the earliest first; 400 for anything else. How long ago each was seen is by the
 * device's clock, which may be wrong; when that was is by ours.
 */
export const doorMarksIn = async (req: PayloadRequest): Promise<Seen[]> => {
  if (!req.data) await addDataAndFileToRequest(req)
  const { marks, now } = (req.data ?? {}) as { marks?: unknown; now?: unknown }
  const isList = Array.isArray(marks) && marks.length > 0 && marks.length <= mostMarks
  if (!isList || !isTime(now) || !marks.every(isDoorMark)) return fail(req, 400, faults.doorMarks)

  const received = Date.now()
  return marks
    .map((mark) => ({ mark, age: Math.max(0, Date.parse(now) - Date.parse(mark.at)) }))
    .sort((one, other) => other.age - one.age)
    .map(({ mark, age }) => ({ mark, at: new Date(Math.max(0, received - age)) }))
}

const isDoorMark = (given: unknown): given is DoorMark => {
  if (typeof given !== 'object' || given === null) return false
  const { id, at, registration, attendance, name } = given as Record<string, unknown>
  if (!isText(id, longestId) || !isTime(at)) return false
  return registration === undefined
    ? isText(name, lengths.name) && attendance === undefined
    : isText(registration, longestId) &&
        name === undefined &&
        (attendance === null || presences.some((each) => each === attendance))
}

const isText = (given: unknown, longest: number): given is string =>
  typeof given === 'string' && given.trim() !== '' && given.length <= longest

const isTime = (given: unknown): given is string =>
  typeof given === 'string' && given.length <= longestId && !Number.isNaN(Date.parse(given))
