import { localeOf } from '@/lib/localeOf'
import { findSite } from '@/site/frame/queries'
import { siteUrl } from '@/site/frame/siteUrl'
import { texts } from '@/site/texts/texts'
import { calendarFile } from '@/subjects/events/site/calendar/calendarFile'
import { calendarOf } from '@/subjects/events/site/calendar/calendarOf'
import { findCalendarEvents } from '@/subjects/events/site/calendar/queries'
import { eventFilters } from '@/subjects/events/site/filters'

type Context = { params: Promise<{ locale: string }> }

/** Events to subscribe to, of all kinds or of the one asked for (`druh`, as on the page). */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const locale = localeOf((await params).locale)
  const { kind } = eventFilters(Object.fromEntries(new URL(request.url).searchParams))
  const now = new Date()
  const [site, events] = await Promise.all([
    findSite(locale),
    findCalendarEvents(locale, { kind }, now),
  ])
  const subject = kind ? texts(locale, 'eventKinds')(kind) : texts(locale, 'events')('title')
  const url = siteUrl(locale, '/akce')
  return calendarFile(calendarOf(events, { locale, name: `${site.name}: ${subject}`, url, now }))
}
