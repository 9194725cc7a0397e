import { writeQuestion } from '@/lib/catalogueSearch'
import { arrangementOf, chapterWords } from '@/lib/chapterWords'
import { localeOf } from '@/lib/localeOf'
import type { SearchParams } from '@/lib/searchParams'
import { restOrigin, transport } from '@/site/cms/transport'
import { texts } from '@/site/texts/texts'

import { serviceFilters } from './filters'
import { searchFor } from './queries'

export type Context = { params: Promise<{ locale: string }> }

/** All services of a question of the catalogue as a table; its place has to be known, as on the page. */
export const answerTable = (format: 'csv' | 'xlsx', request: Request, context: Context) =>
  answerFound(`/api/tables/catalogue.${format}`, request, context)

/** The same on paper: `velke=1` in large print, `kapitoly` typ, situace or uzemi. */
export const answerPrint = async (request: Request, context: Context): Promise<Response> => {
  const { searchParams } = new URL(request.url)
  const arrangement = arrangementOf(searchParams.get('kapitoly') ?? chapterWords.type)
  if (!arrangement) {
    const t = texts(localeOf((await context.params).locale), 'catalogue')
    return new Response(t('noSuchChapters', { all: Object.values(chapterWords).join(', ') }), {
      status: 400,
    })
  }
  const more = new URLSearchParams({
    chapters: arrangement,
    ...(searchParams.get('velke') === '1' && { large: 'true' }),
  })
  return answerFound('/api/catalogue/print.pdf', request, context, `&${more}`)
}

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
