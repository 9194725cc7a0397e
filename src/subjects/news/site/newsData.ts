import type { News } from '@/payload-types'

/** A news item for search engines. */
export const newsData = (item: News, url: string, publisher: string) => ({
  '@type': 'NewsArticle',
  headline: item.title,
  description: item.summary,
  datePublished: item.publishedAt ?? item.createdAt,
  dateModified: item.updatedAt,
  author: { '@type': 'Organization', name: item.author ?? publisher },
  publisher: { '@type': 'Organization', name: publisher },
  mainEntityOfPage: url,
})
