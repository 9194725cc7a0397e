type Period = { periodFrom?: number | null; periodTo?: number | null }
type Dates = { startsOn?: string | null; endsOn?: string | null }

/** A programme pays for a few years after its period: what was promised in it may be spent until then. */
const yearsToSpend = 3

/** Whether the dates of a project fit the period of its programme; what is not known raises no doubt. */
export const periodDoubt = ({ periodFrom, periodTo }: Period, { startsOn, endsOn }: Dates) => {
  const [first, last] = [yearOf(startsOn), yearOf(endsOn)]
  if (first && periodFrom && first < periodFrom) return true
  if (!periodTo) return false

  return (first ?? 0) > periodTo + yearsToSpend || (last ?? 0) > periodTo + yearsToSpend
}

const yearOf = (date: string | null | undefined): number | null =>
  date ? new Date(date).getUTCFullYear() : null
