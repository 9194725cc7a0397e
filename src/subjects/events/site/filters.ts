import type { Where } from 'payload'

import { isMonth, type Month } from '@/lib/monthGrid'
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

const times = ['probehle', 'tyden'] as const

/** What the list of events takes. */
export const eventTaken = { strana: isPageNumber, kdy: times, mesic: isMonth, druh: eventKinds }

/** What a visitor asked of the list of events. */
export const eventFilters = (query: SearchParams): EventFilters => ({
  page: pageNumber(query.strana),
  isPast: allowedOf(query, 'kdy', times).includes('probehle'),
  isThisWeek: allowedOf(query, 'kdy', times).includes('tyden'),
  month: valuesOf(query, 'mesic').find(isMonth),
  kind: allowedOf(query, 'druh', eventKinds)[0],
})

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
