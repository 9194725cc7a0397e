import { localeOf } from '@/lib/localeOf'
import { restOrigin, transport } from '@/site/cms/transport'
import { findEvent } from '@/subjects/events/site/queries'

type Context = { params: Promise<{ locale: string; slug: string }> }

/** An event on one sheet for a wall. */
export const GET = async (_: Request, { params }: Context): Promise<Response> => {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const event = await findEvent(locale, slug)
  if (!event) return new Response('Not Found', { status: 404 })

  return transport(`${restOrigin}/api/events/${event.id}/poster.pdf?locale=${locale}`, {
    headers: { 'Accept-Language': locale },
  })
}
