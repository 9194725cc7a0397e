import { PageHead } from '@/components/PageHead/PageHead'
import { Pagination } from '@/components/Pagination/Pagination'
import { GroupList } from '@/features/groups/GroupList'
import { findGroups } from '@/features/groups/queries'
import { notBeyondLast } from '@/features/redirects/notBeyondLast'
import { Frame } from '@/features/site/Frame'
import { pageMetadata } from '@/features/site/pageMetadata'
import { localeOf } from '@/lib/localeOf'
import { pageNumber } from '@/lib/pageNumber'
import { pathTo } from '@/lib/pathTo'
import type { ListProps } from '@/lib/routeProps'
import { texts } from '@/texts/texts'

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
