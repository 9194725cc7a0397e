import type { Where } from 'payload'

import { isPageNumber, pageNumber } from '@/lib/pageNumber'
import { allowedOf, type SearchParams } from '@/lib/searchParams'

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

export type EventFilters = { page: number; isPast: boolean; kind?: EventKind }

const times = ['probehle'] as const

/** What the list of events takes. */
export const eventTaken = { strana: isPageNumber, kdy: times, druh: eventKinds }

/** What a visitor asked of the list of events. */
export const eventFilters = (query: SearchParams): EventFilters => ({
  page: pageNumber(query.strana),
  isPast: allowedOf(query, 'kdy', times).length > 0,
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
