const dayMs = 86_400_000

/** The day after a day (`2027-10-31` → `2027-11-01`), also where a day of Prague has 23 or 25 hours. */
export const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10)
