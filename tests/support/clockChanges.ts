const nextYear = new Date().getFullYear() + 1

/** The last Sunday of a month of the next year, `2027-03-28`. */
const lastSunday = (month: string): string => {
  const last = new Date(`${nextYear}-${month}-31T12:00:00Z`)
  last.setUTCDate(last.getUTCDate() - last.getUTCDay())
  return last.toISOString().slice(0, 10)
}

/** The coming days on which clocks are put forward and back. */
export const clockChanges = { forward: lastSunday('03'), back: lastSunday('10') }
