import { docOf } from '@/lib/populated'
import { srcOf } from '@/lib/srcSetOf'
import { fileUrl } from '@/site/frame/siteUrl'
import type { News } from '@/payload-types'

/** A news item for search engines. */
export const newsData = (item: News, url: string, publisher: string) => {
  const picture = docOf(item.image)
  const src = picture && srcOf(picture)
  return {
    '@type': 'NewsArticle',
    headline: item.title,
    description: item.summary,
    datePublished: item.publishedAt ?? item.createdAt,
    dateModified: item.updatedAt,
    author: { '@type': 'Organization', name: item.author ?? publisher },
    publisher: { '@type': 'Organization', name: publisher },
    mainEntityOfPage: url,
    image: src ? fileUrl(src) : undefined,
  }
}
