import { find } from '@/site/cms/client'
import type { Locale } from '@/lib/label'

import { eventWhere, type EventFilters } from '../filters'
import type { CalendarEvent } from './entriesOf'

/** A calendar keeps what was on for so long: somebody looks up where she was last month. */
const pastDays = 90
const dayMs = 86_400_000
const mostPages = 20

/** The events of a subscribed calendar: coming ones and those of the last three months, of a kind or of all. */
export const findCalendarEvents = async (
  locale: Locale,
  { kind }: Pick<EventFilters, 'kind'>,
  now: Date,
): Promise<CalendarEvent[]> => {
  const since = new Date(now.getTime() - pastDays * dayMs)
  const events: CalendarEvent[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const { docs, hasNextPage } = await find('events', {
      locale,
      where: eventWhere({ isPast: false, page, kind }, since),
      sort: 'firstStartsAt',
      page,
      limit: 100,
      depth: 0,
      select: {
        title: true,
        slug: true,
        summary: true,
        state: true,
        occurrences: true,
        venue: true,
        onlineUrl: true,
        updatedAt: true,
      },
    })
    events.push(...docs)
    if (!hasNextPage) break
  }
  return events
}
