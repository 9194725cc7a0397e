import type { SupportedPeriod, SupportedView } from '@/lib/supportedView'

/** One of two whose names are alike. */
export type Namesake = {
  registration: string
  name: string
  email: string | null
  startsAt: string
}

/** What staff see of the people of a project. */
export type StaffView = Omit<SupportedView, 'byPeriod'> & {
  hours: number
  /** At how many attendances nobody has said for how long. */
  withoutHours: number
  byPeriod: (SupportedPeriod & { hours: number })[]
  doubts: { first: Namesake; second: Namesake }[]
}
