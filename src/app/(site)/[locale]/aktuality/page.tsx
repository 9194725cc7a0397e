import { NotUnderstood } from '@/site/components/NotUnderstood/NotUnderstood'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { Pagination } from '@/site/components/Pagination/Pagination'
import { newsFilters, newsTaken } from '@/subjects/news/site/filters'
import { NewsList } from '@/subjects/news/site/NewsList'
import { findNews, findTopics } from '@/subjects/news/site/queries'
import { TopicChips } from '@/subjects/news/site/TopicChips'
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

const path = '/aktuality'

export const generateMetadata = async ({ params }: ListProps) => {
  const locale = localeOf((await params).locale)
  const t = texts(locale, 'news')
  const feeds = feedTypes(locale, path)
  return pageMetadata({ locale, path, title: t('title'), description: t('intro'), feeds })
}

export default async function NewsPage({ params, searchParams }: ListProps) {
  const locale = localeOf((await params).locale)
  const query = await searchParams
  const filters = newsFilters(query)
  const [found, topics] = await Promise.all([findNews(locale, filters), findTopics(locale)])
  notBeyondLast(filters.page, found, pathTo(locale, path), query)
  const t = texts(locale, 'news')

  return (
    <Frame locale={locale} path={path} query={query} trail={[{ label: t('title'), path }]}>
      <PageHead trail="local" title={t('title')} lead={t('intro')} />
      <TopicChips locale={locale} topics={topics} current={filters.topic} />
      <NotUnderstood locale={locale} what={notUnderstood(query, newsTaken)} />
      <NewsList locale={locale} news={found.docs} level={2} />
      <Pagination
        locale={locale}
        path={pathTo(locale, path)}
        query={query}
        page={filters.page}
        totalPages={found.totalPages}
      />
      <FeedLinks
        locale={locale}
        folder={path}
        want={filters.topic ? `news:${filters.topic}` : 'news'}
        question={filters.topic && `?${new URLSearchParams({ tema: filters.topic })}`}
      />
    </Frame>
  )
}
