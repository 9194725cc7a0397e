import { localeOf } from '@/lib/localeOf'
import { siteUrl } from '@/site/frame/siteUrl'
import { calendarFile } from '@/subjects/events/site/calendar/calendarFile'
import { calendarOf } from '@/subjects/events/site/calendar/calendarOf'
import { findEvent } from '@/subjects/events/site/queries'

type Context = { params: Promise<{ locale: string; slug: string }> }

/** An event as a file for a calendar: all its dates, or the one asked for (`termin`, its id). */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const event = await findEvent(locale, slug)
  if (!event) return new Response('Not Found', { status: 404 })

  const asked = new URL(request.url).searchParams.get('termin')
  const occurrences = event.occurrences?.filter(({ id }) => !asked || id === asked) ?? []
  if (occurrences.length === 0) return new Response('Not Found', { status: 404 })

  const about = { locale, name: event.title, url: siteUrl(locale, `/akce/${slug}`) }
  return calendarFile(calendarOf([{ ...event, occurrences }], { ...about, now: new Date() }), slug)
}
