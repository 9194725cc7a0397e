import { eventTurn } from '@/lib/eventTurn'
import type { Locale } from '@/lib/label'
import { occurrenceText } from '@/lib/occurrenceText'
import type { SearchParams } from '@/lib/searchParams'
import { findSite } from '@/site/frame/queries'
import { texts } from '@/site/texts/texts'
import type { FeedOf } from '@/site/feeds/feedAnswer'

import { type EventCardData } from './EventCard'
import { eventFilters } from './filters'
import { inOrder } from './occurrences'
import { findAnnounced } from './queries'

/** Events as they are announced, moved or called off, of all kinds or of the one asked for (`druh`). */
export const eventsFeed = async (locale: Locale, query: SearchParams): Promise<FeedOf> => {
  const { kind } = eventFilters(query)
  const [site, events] = await Promise.all([findSite(locale), findAnnounced(locale, kind)])
  const t = texts(locale, 'events')
  const kindName = kind && texts(locale, 'eventKinds')(kind)
  return {
    locale,
    author: site.name,
    title: `${site.name}: ${kindName ?? t('title')}`,
    description: t('intro'),
    folder: '/akce',
    question: kind ? `?${new URLSearchParams({ druh: kind })}` : '',
    items: events.map((event) => ({
      path: `/akce/${event.slug}`,
      turn: eventTurn(event.state, event.occurrences),
      title: titleOf(event, locale),
      summary: event.summary,
      publishedAt: event.createdAt,
      changedAt: event.updatedAt,
    })),
  }
}

/** The day belongs to the title: readers show the day of the announcement beside it. */
const titleOf = (event: EventCardData, locale: Locale): string => {
  const state = event.state && event.state !== 'planned' ? event.state : null
  const [first, ...others] = inOrder(event.occurrences)
  const t = texts(locale, 'events')
  const more = others.length > 0 ? ` ${t('moreDates', { count: others.length })}` : ''
  return [
    state ? `${texts(locale, 'calendar')(state)}: ` : '',
    event.title,
    first ? ` (${occurrenceText(locale, first)}${more})` : '',
  ].join('')
}
