/** That somebody was on a date of an event of a project. */
export type Attended = {
  /** Of the registration. */
  id: string
  name: string
  email: string | null
  startsAt: string
  /** Null where nobody has said for how long. */
  hours: number | null
}

/** What a coordinator said of two registrations. */
export type Match = { first: string; second: string; isSame: boolean }
