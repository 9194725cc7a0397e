import { localeOf } from '@/lib/localeOf'
import { feedAnswer } from '@/site/feeds/feedAnswer'
import { isFeedFormat } from '@/site/feeds/formats'

import { feeds, isFeedKind } from '../../../_shared/feeds'

type Context = { params: Promise<{ locale: string; kind: string; format: string }> }

/** The newest of a kind for readers of feeds; `/aktuality/atom.xml` and its like lead here. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { locale, kind, format } = await params
  if (!isFeedKind(kind) || !isFeedFormat(format)) return new Response('Not Found', { status: 404 })

  const query = Object.fromEntries(new URL(request.url).searchParams)
  return feedAnswer(format, await feeds[kind](localeOf(locale), query))
}
