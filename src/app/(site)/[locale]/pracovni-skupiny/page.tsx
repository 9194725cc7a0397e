import { PageHead } from '@/site/components/PageHead/PageHead'
import { Pagination } from '@/site/components/Pagination/Pagination'
import { GroupList } from '@/subjects/groups/site/GroupList'
import { findGroups } from '@/subjects/groups/site/queries'
import { notBeyondLast } from '@/subjects/redirects/site/notBeyondLast'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { localeOf } from '@/lib/localeOf'
import { pageNumber } from '@/lib/pageNumber'
import { pathTo } from '@/lib/pathTo'
import type { ListProps } from '@/lib/routeProps'
import { texts } from '@/site/texts/texts'

const path = '/pracovni-skupiny'

export const generateMetadata = async ({ params }: ListProps) => {
  const locale = localeOf((await params).locale)
  const t = texts(locale, 'groups')
  return pageMetadata({ locale, path, title: t('title'), description: t('intro') })
}

export default async function GroupsPage({ params, searchParams }: ListProps) {
  const locale = localeOf((await params).locale)
  const query = await searchParams
  const page = pageNumber(query.strana)
  const found = await findGroups(locale, page)
  notBeyondLast(page, found, pathTo(locale, path), query)
  const t = texts(locale, 'groups')

  return (
    <Frame locale={locale} path={path} query={query} trail={[{ label: t('title'), path }]}>
      <PageHead trail="red" title={t('title')} lead={t('intro')} />
      <GroupList locale={locale} groups={found.docs} level={2} />
      <Pagination
        locale={locale}
        path={pathTo(locale, path)}
        query={query}
        page={page}
        totalPages={found.totalPages}
      />
    </Frame>
  )
}
