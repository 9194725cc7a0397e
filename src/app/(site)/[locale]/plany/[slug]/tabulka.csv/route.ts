import { localeOf } from '@/lib/localeOf'
import { restOrigin, transport } from '@/site/cms/transport'
import { findPlan } from '@/subjects/plans/site/queries'

type Context = { params: Promise<{ locale: string; slug: string }> }

/** All measures of a plan as a table. */
export const GET = async (_: Request, { params }: Context): Promise<Response> => {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const plan = await findPlan(locale, slug)
  if (!plan) return new Response('Not Found', { status: 404 })

  const asked = new URLSearchParams({ 'where[plan][equals]': plan.id, locale })
  const answer = await transport(`${restOrigin}/api/tables/measures.csv?${asked}`, {
    headers: { 'Accept-Language': locale },
  })
  const headers = new Headers(answer.headers)
  headers.set('Content-Disposition', `attachment; filename="${slug}.csv"`)
  return new Response(answer.body, { status: answer.status, headers })
}
