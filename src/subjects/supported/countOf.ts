import { isoDay } from '@/lib/formatDate'
import type { SupportedPeriod } from '@/lib/supportedView'

import type { Attended } from './attendance'
import type { Person } from './personsOf'

/** A reporting period; open where a day is missing. */
export type Period = { startsOn?: string | null; endsOn?: string | null }

/** How many hours somebody attended in all, as far as anybody has said. */
export const hoursOf = (attended: Attended[]): number =>
  attended.reduce((sum, { hours }) => sum + (hours ?? 0), 0)

/** When a person became a supported one: with the hours of the programme, without them at once; null before. */
export const supportedAt = ({ attended }: Person, threshold: number | null): string | null => {
  let sum = 0
  for (const { hours, startsAt } of attended) {
    sum += hours ?? 0
    if (threshold === null || sum >= threshold) return startsAt
  }
  return null
}

/** What of the persons falls into a period; each is supported in one period alone, that in which it came about. */
export const countOf = (
  persons: Person[],
  threshold: number | null,
  period: Period,
): SupportedPeriod & { hours: number } => {
  const inIt = persons.map(({ attended }) =>
    attended.filter(({ startsAt }) => isIn(period, startsAt)),
  )
  return {
    startsOn: period.startsOn ? isoDay(period.startsOn) : null,
    endsOn: period.endsOn ? isoDay(period.endsOn) : null,
    persons: inIt.filter((attended) => attended.length > 0).length,
    supported: persons.filter((person) => {
      const at = supportedAt(person, threshold)
      return at !== null && isIn(period, at)
    }).length,
    hours: hoursOf(inIt.flat()),
  }
}

/** Whether a moment is within the days of a period, in Prague. */
export const isIn = ({ startsOn, endsOn }: Period, moment: string): boolean => {
  const day = isoDay(moment)
  return (!startsOn || isoDay(startsOn) <= day) && (!endsOn || day <= isoDay(endsOn))
}
