type Instant = string | null | undefined

/** Whether a moment lies in a period; an end that is missing is open, the last moment is out. */
export const isWithin = (moment: Date, from: Instant, to: Instant): boolean =>
  (!from || moment >= new Date(from)) && (!to || moment < new Date(to))
