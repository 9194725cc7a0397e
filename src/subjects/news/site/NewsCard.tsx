import { Card } from '@/site/components/Card/Card'
import { Photo } from '@/site/components/Photo/Photo'
import { formatDate, isoDay } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docOf } from '@/lib/populated'
import type { News } from '@/payload-types'

export type NewsCardData = Pick<News, 'id' | 'title' | 'slug' | 'summary' | 'publishedAt'> &
  Partial<Pick<News, 'topics' | 'image'>>

type Props = { locale: Locale; item: NewsCardData; level?: 2 | 3 }

/** A news item in a list. */
export const NewsCard = ({ locale, item, level }: Props) => {
  const image = docOf(item.image)

  return (
    <Card
      href={pathTo(locale, `/aktuality/${item.slug}`)}
      title={item.title}
      level={level}
      above={
        <>
          {item.publishedAt && (
            <time dateTime={isoDay(item.publishedAt)}>{formatDate(locale, item.publishedAt)}</time>
          )}
          {item.topics?.slice(0, 2).map((topic) => (
            <span key={topic}>{topic}</span>
          ))}
        </>
      }
      text={item.summary}
      picture={image && <Photo picture={image} sizes="(min-width: 40rem) 24rem, 92vw" decorative />}
    />
  )
}
