import { localeOf } from '@/lib/localeOf'
import { restOrigin, transport } from '@/site/cms/transport'

import { findPlan } from './queries'

export type Context = { params: Promise<{ locale: string; slug: string }> }

const parts: Record<string, string> = {
  plan: 'plan',
  'akcni-plan': 'action-plan',
  vyhodnoceni: 'evaluation',
  vyporadani: 'settlement',
}

/** A plan as a document: `cast` plan, akcni-plan, vyhodnoceni (with `rok`) or vyporadani. */
export const answerDocument = async (
  format: 'pdf' | 'docx',
  request: Request,
  { params }: Context,
): Promise<Response> => {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const { searchParams } = new URL(request.url)
  const part = parts[searchParams.get('cast') ?? 'plan']
  const plan = part ? await findPlan(locale, slug) : null
  if (!plan || !part) return new Response('Not Found', { status: 404 })

  const asked = new URLSearchParams({ part, locale })
  const year = searchParams.get('rok')
  if (year) asked.set('year', year)
  return transport(`${restOrigin}/api/plans/${plan.id}/document.${format}?${asked}`, {
    headers: { 'Accept-Language': locale },
  })
}
