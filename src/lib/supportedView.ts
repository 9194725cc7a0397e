/** Persons of a project in a reporting period; days as `2027-03-31`. */
export type SupportedPeriod = {
  startsOn: string | null
  endsOn: string | null
  persons: number
  supported: number
}

/** How many people a project has reached, each counted once. */
export type SupportedView = {
  persons: number
  /** Of them, those with as many hours as the programme asks. */
  supported: number
  /** Null where the programme asks for no number of hours. */
  thresholdHours: number | null
  byPeriod: SupportedPeriod[]
}
