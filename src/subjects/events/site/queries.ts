import type { Where } from 'payload'
import { cache } from 'react'

import { find, findOne } from '@/site/cms/client'
import { isSlug } from '@/lib/isSlug'
import type { Locale } from '@/lib/label'

import { type EventFilters, eventWhere } from './filters'

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
} as const

/** One page of events: the coming ones by date, the past ones from the last. */
export const findEvents = (locale: Locale, filters: EventFilters, limit = 12) =>
  find('events', {
    locale,
    where: eventWhere(filters, new Date()),
    sort: filters.isPast ? '-lastEndsAt' : 'firstStartsAt',
    page: filters.page,
    limit,
    depth: 0,
    select: card,
  })

/** Events that are announced but have no date yet. */
export const findUndatedEvents = async (locale: Locale, { kind }: EventFilters) => {
  const where: Where = {
    and: [{ lastEndsAt: { exists: false } }, ...(kind ? [{ kind: { equals: kind } }] : [])],
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

/** The events of a project or of a working group, the latest first. */
export const findEventsOf = async (
  locale: Locale,
  what: 'projects' | 'workingGroup',
  id: string,
  limit = 50,
) => {
  const { docs } = await find('events', {
    locale,
    where: { [what]: { in: [id] } },
    sort: '-firstStartsAt',
    limit,
    depth: 0,
    select: card,
  })
  return docs
}

/** One event by the last part of its address. */
export const findEvent = cache(async (locale: Locale, slug: string) =>
  isSlug(slug) ? findOne('events', { slug: { equals: slug } }, { locale, depth: 2 }) : null,
)
