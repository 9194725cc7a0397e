import type { State } from '@/subjects/registrations/states'

import type { Presence } from './presence'

/** One person on the attendance list of a date. */
export type Attendee = {
  registration: string
  name: string
  hasEmail: boolean
  state: State
  isWalkIn: boolean
  attendance: Presence | null
  hours: number | null
  certificate: 'issued' | 'waiting' | null
}

/** The attendance list of a date. */
export type AttendanceView = {
  occurrence: string
  startsAt: string
  /** How long the date lasts; offered, never stored by itself. */
  offeredHours: number | null
  people: Attendee[]
}

/** What is said of one person; what is absent stays as it is. */
export type Mark = {
  registration: string
  attendance?: Presence | null
  hours?: number | null
}
