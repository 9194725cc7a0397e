import { NotUnderstood } from '@/site/components/NotUnderstood/NotUnderstood'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { Pagination } from '@/site/components/Pagination/Pagination'
import { ResultCount } from '@/site/components/ResultCount/ResultCount'
import { planFilters, planTaken } from '@/subjects/plans/site/filters'
import { PlanFilterForm } from '@/subjects/plans/site/PlanFilterForm'
import { PlanList } from '@/subjects/plans/site/PlanList'
import { findPlans, findPlanTerritories } from '@/subjects/plans/site/queries'
import { notBeyondLast } from '@/subjects/redirects/site/notBeyondLast'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { localeOf } from '@/lib/localeOf'
import { notUnderstood } from '@/lib/searchParams'
import { pathTo } from '@/lib/pathTo'
import type { ListProps } from '@/lib/routeProps'
import { texts } from '@/site/texts/texts'

const path = '/plany'

export const generateMetadata = async ({ params }: ListProps) => {
  const locale = localeOf((await params).locale)
  const t = texts(locale, 'plans')
  return pageMetadata({ locale, path, title: t('title'), description: t('intro') })
}

export default async function PlansPage({ params, searchParams }: ListProps) {
  const locale = localeOf((await params).locale)
  const query = await searchParams
  const filters = planFilters(query)
  const territories = await findPlanTerritories(locale)
  const found = await findPlans(locale, filters, territories)
  notBeyondLast(filters.page, found, pathTo(locale, path), query)
  const t = texts(locale, 'plans')

  return (
    <Frame locale={locale} path={path} query={query} trail={[{ label: t('title'), path }]}>
      <PageHead trail="red" title={t('title')} lead={t('intro')} />
      <PlanFilterForm locale={locale} filters={filters} territories={territories} />
      <NotUnderstood locale={locale} what={notUnderstood(query, planTaken(territories))} />
      <ResultCount text={t('count', { count: found.totalDocs })} />
      <PlanList locale={locale} plans={found.docs} />
      <Pagination
        locale={locale}
        path={pathTo(locale, path)}
        query={query}
        page={filters.page}
        totalPages={found.totalPages}
      />
    </Frame>
  )
}
