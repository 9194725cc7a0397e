import type { Where } from 'payload'
import { cache } from 'react'

import { askRest } from '@/site/cms/askRest'
import { find, findOne } from '@/site/cms/client'
import { isSlug } from '@/lib/isSlug'
import type { Locale } from '@/lib/label'
import { monthsLater, type Month } from '@/lib/monthGrid'
import { monthsAfter } from '@/lib/monthsAfter'
import { fromPragueClock } from '@/lib/pragueTime'

import { comingFirst } from './comingFirst'
import type { EventCardData } from './EventCard'
import { type EventFilters, eventWhere } from './filters'
import { isThisWeek } from './isThisWeek'

const card = {
  title: true,
  slug: true,
  kind: true,
  summary: true,
  state: true,
  accredited: true,
  occurrences: true,
  dateNote: true,
  venue: { name: true, address: true },
  onlineUrl: true,
  signUp: { until: true },
  signUpHere: { isOn: true },
} as const

const pageSize = 12

/** One page of events: the coming ones by their next date, the past ones from the last. */
export const findEvents = (locale: Locale, filters: EventFilters, limit = pageSize) =>
  filters.isPast ? findPastEvents(locale, filters, limit) : findComingEvents(locale, filters, limit)

const findPastEvents = (locale: Locale, filters: EventFilters, limit: number) =>
  find('events', {
    locale,
    where: eventWhere(filters, new Date()),
    sort: '-lastEndsAt',
    page: filters.page,
    limit,
    depth: 0,
    select: card,
  })

/** The next date of an event changes with time, so nothing stored can sort by it: all that come are looked at. */
const findComingEvents = async (locale: Locale, filters: EventFilters, limit: number) => {
  const now = new Date()
  const all = await findAll(locale, eventWhere(filters, now), 'firstStartsAt')
  const docs = filters.isThisWeek ? all.filter((event) => isThisWeek(event, now)) : all
  const first = (filters.page - 1) * limit

  return {
    docs: comingFirst(docs, now).slice(first, first + limit),
    totalDocs: docs.length,
    totalPages: Math.max(1, Math.ceil(docs.length / limit)),
  }
}

/** All events of a month, of one kind or of all. */
export const findEventsIn = (locale: Locale, month: Month, kind: EventFilters['kind']) => {
  const from = fromPragueClock(`${month}-01T00:00`)?.toISOString()
  const until = fromPragueClock(`${monthsLater(month, 1)}-01T00:00`)?.toISOString()
  const where: Where = {
    and: [
      { firstStartsAt: { less_than: until } },
      { lastEndsAt: { greater_than_equal: from } },
      ...(kind ? [{ kind: { equals: kind } }] : []),
    ],
  }
  return findAll(locale, where, 'firstStartsAt')
}

const findAll = async (locale: Locale, where: Where, sort: string): Promise<EventCardData[]> => {
  const docs: EventCardData[] = []
  for (let page = 1, hasMore = true; hasMore; page += 1) {
    const found = await find('events', {
      locale,
      where,
      sort,
      page,
      limit: 100,
      depth: 0,
      select: card,
    })
    docs.push(...found.docs)
    hasMore = found.hasNextPage
  }
  return docs
}

/** Events that are announced but have no date yet; what has not changed for months has had its season. */
export const findUndatedEvents = async (locale: Locale, { kind }: EventFilters, months: number) => {
  const since = monthsAfter(new Date(), -months).toISOString()
  const where: Where = {
    and: [
      { lastEndsAt: { exists: false } },
      { updatedAt: { greater_than_equal: since } },
      ...(kind ? [{ kind: { equals: kind } }] : []),
    ],
  }
  const { docs } = await find('events', { locale, where, limit: 50, depth: 0, select: card })
  return docs
}

/** Events as they were announced or changed, the last first; of one kind or of all. */
export const findAnnounced = async (locale: Locale, kind: EventFilters['kind']) => {
  const { docs } = await find('events', {
    locale,
    where: kind ? { kind: { equals: kind } } : {},
    sort: '-updatedAt',
    limit: 30,
    depth: 0,
    select: { ...card, createdAt: true, updatedAt: true },
  })
  return docs
}

/** The ids of events with sign-up on the portal that have no place left. */
export const findFull = async (): Promise<ReadonlySet<string>> => {
  const { full } = await askRest<{ full: string[] }>('/api/events/full', new URLSearchParams())
  return new Set(full)
}

/** All events of a project or of a working group, the latest first. */
export const findEventsOf = (locale: Locale, what: 'projects' | 'workingGroup', id: string) =>
  findAll(locale, { [what]: { in: [id] } }, '-firstStartsAt')

/** One event by the last part of its address. */
export const findEvent = cache(async (locale: Locale, slug: string) =>
  isSlug(slug) ? findOne('events', { slug: { equals: slug } }, { locale, depth: 2 }) : null,
)
