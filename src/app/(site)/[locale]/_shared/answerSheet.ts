import { localeOf } from '@/lib/localeOf'
import { mostKept, slugsIn } from '@/lib/shortlist'
import { restOrigin, transport } from '@/site/cms/transport'

import { findKept } from '../seznam/findKept'

export type Context = { params: Promise<{ locale: string }> }

/** The services that an address names (`s`) on paper, also those whose own address has changed since. */
export const answerSheet = async (
  kind: 'shortlist' | 'comparison',
  request: Request,
  { params }: Context,
): Promise<Response> => {
  const locale = localeOf((await params).locale)
  const asked = slugsIn({ s: new URL(request.url).searchParams.getAll('s') }).slice(0, mostKept)
  const slugs = (await findKept(locale, asked)).map(({ slug }) => slug)
  if (slugs.length === 0) return new Response('Not Found', { status: 404 })

  const query = new URLSearchParams({ s: slugs.join(','), locale })
  return transport(`${restOrigin}/api/catalogue/${kind}.pdf?${query}`, {
    headers: { 'Accept-Language': locale },
  })
}
