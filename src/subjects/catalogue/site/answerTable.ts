import { writeQuestion } from '@/lib/catalogueSearch'
import { localeOf } from '@/lib/localeOf'
import type { SearchParams } from '@/lib/searchParams'
import { restOrigin, transport } from '@/site/cms/transport'

import { serviceFilters } from './filters'
import { searchFor } from './queries'

export type Context = { params: Promise<{ locale: string }> }

/** All services of a question of the catalogue as a table; its place has to be known, as on the page. */
export const answerTable = (format: 'csv' | 'xlsx', request: Request, context: Context) =>
  answerFound(`/api/tables/catalogue.${format}`, request, context)

/** The same on paper, with `velke=1` in large print. */
export const answerPrint = (request: Request, context: Context) =>
  answerFound(
    '/api/catalogue/print.pdf',
    request,
    context,
    new URL(request.url).searchParams.get('velke') === '1' ? '&large=true' : '',
  )

const answerFound = async (
  path: string,
  request: Request,
  { params }: Context,
  more = '',
): Promise<Response> => {
  const locale = localeOf((await params).locale)
  const search = await searchFor(locale, serviceFilters(paramsOf(request)))
  if (!search) return new Response('Not Found', { status: 404 })

  const asked = writeQuestion(search.question)
  const headers = { 'Accept-Language': locale }
  return transport(`${restOrigin}${path}?${asked}${more}`, { headers })
}

const paramsOf = (request: Request): SearchParams => {
  const { searchParams } = new URL(request.url)
  return Object.fromEntries([...searchParams.keys()].map((key) => [key, searchParams.getAll(key)]))
}
