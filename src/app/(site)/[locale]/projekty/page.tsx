import { NotUnderstood } from '@/site/components/NotUnderstood/NotUnderstood'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { Pagination } from '@/site/components/Pagination/Pagination'
import { ResultCount } from '@/site/components/ResultCount/ResultCount'
import { projectFilters, projectTaken } from '@/subjects/projects/site/filters'
import { ProjectFilterForm } from '@/subjects/projects/site/ProjectFilterForm'
import { ProjectList } from '@/subjects/projects/site/ProjectList'
import { findProjectChoices, findProjects } from '@/subjects/projects/site/queries'
import { notBeyondLast } from '@/subjects/redirects/site/notBeyondLast'
import { FeedLinks } from '@/site/feeds/FeedLinks'
import { feedTypes } from '@/site/feeds/formats'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { localeOf } from '@/lib/localeOf'
import { notUnderstood } from '@/lib/searchParams'
import { pathTo } from '@/lib/pathTo'
import type { ListProps } from '@/lib/routeProps'
import { texts } from '@/site/texts/texts'

const path = '/projekty'

export const generateMetadata = async ({ params }: ListProps) => {
  const locale = localeOf((await params).locale)
  const t = texts(locale, 'projects')
  const feeds = feedTypes(locale, path)
  return pageMetadata({ locale, path, title: t('title'), description: t('intro'), feeds })
}

export default async function ProjectsPage({ params, searchParams }: ListProps) {
  const locale = localeOf((await params).locale)
  const query = await searchParams
  const filters = projectFilters(query)
  const choices = await findProjectChoices(locale)
  const found = await findProjects(locale, filters, choices)
  notBeyondLast(filters.page, found, pathTo(locale, path), query)
  const t = texts(locale, 'projects')

  return (
    <Frame locale={locale} path={path} query={query} trail={[{ label: t('title'), path }]}>
      <PageHead trail="blue" title={t('title')} lead={t('intro')} />
      <ProjectFilterForm locale={locale} filters={filters} choices={choices} />
      <NotUnderstood locale={locale} what={notUnderstood(query, projectTaken(choices))} />
      <ResultCount text={t('count', { count: found.totalDocs })} />
      <ProjectList locale={locale} projects={found.docs} />
      <Pagination
        locale={locale}
        path={pathTo(locale, path)}
        query={query}
        page={filters.page}
        totalPages={found.totalPages}
      />
      <FeedLinks locale={locale} folder={path} />
    </Frame>
  )
}
