import type { Where } from 'payload'

import { isoDay } from '@/lib/formatDate'
import { asMonth, isMonth, type Month } from '@/lib/monthGrid'
import { isPageNumber, pageNumber } from '@/lib/pageNumber'
import { allowedOf, valuesOf, type SearchParams } from '@/lib/searchParams'

export const eventKinds = [
  'conference',
  'seminar',
  'workshop',
  'course',
  'hearing',
  'meeting',
  'fair',
  'open-day',
  'study-visit',
  'other',
] as const
type EventKind = (typeof eventKinds)[number]

export type EventFilters = {
  page: number
  isPast: boolean
  isThisWeek?: boolean
  /** Shown as a calendar leaf instead of a list. */
  month?: Month
  kind?: EventKind
}

const times = ['probehle', 'tyden', 'mesic'] as const

/** What the list of events takes. */
export const eventTaken = { strana: isPageNumber, kdy: times, mesic: isMonth, druh: eventKinds }

/** What a visitor asked of the list of events. */
export const eventFilters = (query: SearchParams, now = new Date()): EventFilters => {
  const when = allowedOf(query, 'kdy', times)
  const thisMonth = when.includes('mesic') ? asMonth(undefined, isoDay(now)) : undefined
  return {
    page: pageNumber(query.strana),
    isPast: when.includes('probehle'),
    isThisWeek: when.includes('tyden'),
    month: valuesOf(query, 'mesic').find(isMonth) ?? thisMonth,
    kind: allowedOf(query, 'druh', eventKinds)[0],
  }
}

/** The events asked for, as a question about their dates and kind. */
export const eventWhere = ({ isPast, kind }: EventFilters, now: Date): Where => ({
  and: [
    {
      lastEndsAt: isPast
        ? { less_than: now.toISOString() }
        : { greater_than_equal: now.toISOString() },
    },
    ...(kind ? [{ kind: { equals: kind } }] : []),
  ],
})
