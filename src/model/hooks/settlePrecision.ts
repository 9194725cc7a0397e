import type { CollectionBeforeChangeHook } from 'payload'

import { isoDay } from '@/lib/formatDate'

type Precision = 'day' | 'month' | 'year' | null | undefined

/**
 * A start known by its month is stored as the first day of the month, an end as the last, so that sorting and the
 * phase hold whichever day somebody picked.
 */
export const settlePrecision: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const project = { ...originalDoc, ...data }
  const settled = { ...data }
  if (project.startsOn) settled.startsOn = firstDay(project.startsOn, project.startsOnPrecision)
  if (project.endsOn) settled.endsOn = lastDay(project.endsOn, project.endsOnPrecision)
  return settled
}

const firstDay = (date: string, precision: Precision): string => {
  const [year = 0, month = 1] = yearAndMonth(date)
  if (precision === 'year') return noon(year, 0, 1)
  return precision === 'month' ? noon(year, month - 1, 1) : date
}

const lastDay = (date: string, precision: Precision): string => {
  const [year = 0, month = 1] = yearAndMonth(date)
  if (precision === 'year') return noon(year, 11, 31)
  return precision === 'month' ? noon(year, month, 0) : date
}

const yearAndMonth = (date: string): number[] => isoDay(date).split('-').map(Number)
const noon = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day, 12)).toISOString()
