import type { Locale } from '@/lib/label'
import { docOf } from '@/lib/populated'
import type { SearchParams } from '@/lib/searchParams'
import { findSite } from '@/site/frame/queries'
import { texts } from '@/site/texts/texts'
import type { FeedOf } from '@/site/feeds/feedAnswer'

import { newsFilters } from './filters'
import { findNews } from './queries'

const newest = 30

/** The newest news, of all topics or of the one asked for (`tema`, as on the page). */
export const newsFeed = async (locale: Locale, query: SearchParams): Promise<FeedOf> => {
  const { topic } = newsFilters(query)
  const [site, { docs }] = await Promise.all([
    findSite(locale),
    findNews(locale, { page: 1, topic }, newest),
  ])
  const t = texts(locale, 'news')
  return {
    locale,
    author: site.name,
    title: `${site.name}: ${topic ?? t('title')}`,
    description: t('intro'),
    folder: '/aktuality',
    question: topic ? `?${new URLSearchParams({ tema: topic })}` : '',
    items: docs.map(({ title, slug, summary, publishedAt, updatedAt, createdAt, ...item }) => ({
      path: `/aktuality/${slug}`,
      title,
      summary,
      publishedAt: publishedAt ?? createdAt,
      changedAt: updatedAt,
      topics: item.topics,
      picture: docOf(item.image),
    })),
  }
}
