import { CardList } from '@/site/components/Card/CardList'
import { EmptyList } from '@/site/components/EmptyList/EmptyList'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import { NewsCard, type NewsCardData } from './NewsCard'

type Props = { locale: Locale; news: NewsCardData[]; level?: 2 | 3 }

/** News side by side, or what to do when there are none. */
export const NewsList = ({ locale, news, level }: Props) => {
  const t = texts(locale, 'news')
  if (news.length > 0) {
    return (
      <CardList>
        {news.map((item) => (
          <NewsCard key={item.id} locale={locale} item={item} level={level} />
        ))}
      </CardList>
    )
  }

  return (
    <EmptyList title={t('emptyTitle')}>
      <p>
        <a href={pathTo(locale, '/aktuality')}>{t('emptyHelp')}</a>
      </p>
    </EmptyList>
  )
}
