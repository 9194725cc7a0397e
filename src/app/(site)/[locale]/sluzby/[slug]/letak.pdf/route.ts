import { localeOf } from '@/lib/localeOf'
import { restOrigin, transport } from '@/site/cms/transport'
import { findService } from '@/subjects/catalogue/site/queries'

type Context = { params: Promise<{ locale: string; slug: string }> }

/** A service on one sheet, to take away or to pin up. */
export const GET = async (_: Request, { params }: Context): Promise<Response> => {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const service = await findService(locale, slug)
  if (!service) return new Response('Not Found', { status: 404 })

  return transport(`${restOrigin}/api/services/${service.id}/sheet.pdf?locale=${locale}`, {
    headers: { 'Accept-Language': locale },
  })
}
