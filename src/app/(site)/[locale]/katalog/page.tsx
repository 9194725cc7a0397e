import { NotUnderstood } from '@/site/components/NotUnderstood/NotUnderstood'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { findAdvice, findAlternatives } from '@/subjects/catalogue/site/alternatives'
import { Catalogue } from '@/subjects/catalogue/site/Catalogue'
import { findChoices } from '@/subjects/catalogue/site/choices'
import { serviceFilters, serviceTaken } from '@/subjects/catalogue/site/filters'
import { findNamesakes } from '@/subjects/catalogue/site/findPlace'
import { knownChoices } from '@/subjects/catalogue/site/knownChoices'
import { findMap } from '@/subjects/catalogue/site/map/queries'
import { findCrisis } from '@/subjects/catalogue/site/crisis'
import { findServices, findUnderstood } from '@/subjects/catalogue/site/queries'
import { ShortlistBar } from '@/subjects/catalogue/site/shortlist/ShortlistBar'
import { notBeyondLast } from '@/subjects/redirects/site/notBeyondLast'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { findSite } from '@/site/frame/queries'
import { localeOf } from '@/lib/localeOf'
import { notUnderstood } from '@/lib/searchParams'
import { pathTo } from '@/lib/pathTo'
import type { ListProps } from '@/lib/routeProps'
import { mostKept, slugsIn } from '@/lib/shortlist'
import { texts } from '@/site/texts/texts'

const path = '/katalog'

export const generateMetadata = async ({ params, searchParams }: ListProps) => {
  const locale = localeOf((await params).locale)
  const t = texts(locale, 'catalogue')
  // Where somebody is belongs to nobody else.
  const noIndex = (await searchParams).blizko !== undefined
  return pageMetadata({ locale, path, title: t('title'), description: t('intro'), noIndex })
}

export default async function CataloguePage({ params, searchParams }: ListProps) {
  const locale = localeOf((await params).locale)
  // The page of a question that is still being typed differs in nothing a visitor sees.
  const { prubezne, ...asked } = await searchParams
  const query = { ...asked, s: slugsIn(asked).slice(0, mostKept) }
  const choices = await findChoices(locale)
  const { filters, unknown } = await knownChoices(locale, serviceFilters(query), choices)
  const found = await findServices(locale, filters, { isUnnoted: prubezne !== undefined })
  if (found) notBeyondLast(filters.page, found, pathTo(locale, path), query)
  const understood = found ? found.understood : await findUnderstood(locale, filters)
  const { crisisLines } = await findSite(locale)
  const [crisis, map, alternatives, advice, namesakes] = await Promise.all([
    findCrisis(locale, { ...filters, understood, types: choices.types, lines: crisisLines ?? [] }),
    findMap(locale, query, filters),
    findAlternatives(locale, query, filters, found),
    findAdvice(locale, filters, choices, { found, understood }),
    findNamesakes(filters),
  ])
  const t = texts(locale, 'catalogue')

  return (
    <Frame
      {...{ locale, path, query }}
      trail={[{ label: t('title'), path }]}
      isDiscreet={crisis !== null}
    >
      <PageHead trail="green" title={t('title')} lead={t('intro')} />
      <NotUnderstood locale={locale} what={[...notUnderstood(query, serviceTaken), ...unknown]} />
      <Catalogue
        {...{ locale, query, filters, choices, found, understood, namesakes, map }}
        {...{ alternatives, advice, crisis }}
      />
      <ShortlistBar locale={locale} />
    </Frame>
  )
}
