import ical, { ICalCalendarMethod } from 'ical-generator'

import type { Locale } from '@/lib/label'

import { type CalendarEvent, entriesOf } from './entriesOf'

type About = { locale: Locale; name: string; url: string; now: Date }

/** How often a calendar that subscribed may ask again. */
const refreshSeconds = 3 * 3_600

/**
 * Events as an iCalendar file (RFC 5545) with an entry for each date, in UTC: a whole series would vanish from
 * some calendars with one cancelled date, and hours in a zone are an hour off in others.
 */
export const calendarOf = (events: CalendarEvent[], { locale, name, url, now }: About): string => {
  const calendar = ical({
    name,
    url,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Rozcestnik', product: 'Portal', language: locale.toUpperCase() },
    ttl: refreshSeconds,
    events: events.flatMap((event) => entriesOf(event, locale, now)),
  })
  return `${calendar.toString()}\r\n`
}
