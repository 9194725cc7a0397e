import { isoDay } from '@/lib/formatDate'
import { measureStanding } from '@/lib/measureStanding'

import type { Answerable } from './answerable'

type Given = Pick<Answerable, 'state' | 'startsOn' | 'endsOn' | 'evaluations'>

/** Whether a measure should be over and is not. */
export const isLate = ({ state, endsOn }: Given, today: Date): boolean =>
  measureStanding({ state, endsOn: isoOf(endsOn) }, today) === 'late'

/** Whether a measure ran in a year and nobody has said what came of it; of one without dates, in each year. */
export const isUnreported = (measure: Given, year: number): boolean =>
  measure.state !== 'cancelled' &&
  (yearOf(measure.startsOn) ?? year) <= year &&
  (yearOf(measure.endsOn) ?? year) >= year &&
  !measure.evaluations?.some((each) => each.year === year && saysSomething(each))

const saysSomething = ({
  result,
  percent,
  spent,
  text,
}: NonNullable<Given['evaluations']>[number]): boolean =>
  [result, percent, spent, ...Object.values(text ?? {})].some(
    (each) => each !== null && each !== undefined && each !== '',
  )

const isoOf = (day: Given['endsOn']): string | null => (day ? new Date(day).toISOString() : null)

const yearOf = (day: Given['endsOn']): number | null =>
  day ? Number(isoDay(new Date(day)).slice(0, 4)) : null
