import type { Payload, Where } from 'payload'

import type { Registration } from '@/payload-types'
import { compareAndSet } from '@/platform/database/compareAndSet'

import type { Mark } from './view'

type Said = {
  mark: Mark
  /** When it was seen. */
  at: Date
  /** Whether what was said after that moment stands. */
  givesWay?: boolean
}

/** Writes what is said of one person of a date, in one step; null where nothing was written. */
export const writeMark = (
  payload: Payload,
  occurrence: string,
  { mark: { registration, attendance, hours }, at, givesWay = false }: Said,
): Promise<Registration | null> =>
  compareAndSet(payload, {
    collection: 'registrations',
    id: registration,
    expected: {
      and: [{ occurrence: { equals: occurrence } }, ...(givesWay ? [notSaidAfter(at)] : [])],
    },
    data: {
      ...(attendance !== undefined && { attendance, attendanceAt: at.toISOString() }),
      ...(hours !== undefined && { hours }),
    },
  })

const notSaidAfter = (at: Date): Where => ({
  or: [
    { attendanceAt: { exists: false } },
    { attendanceAt: { less_than_equal: at.toISOString() } },
  ],
})
