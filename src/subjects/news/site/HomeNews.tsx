import { Section } from '@/site/components/Section/Section'
import { homeCounts } from '@/lib/homeCounts'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import { NewsList } from './NewsList'
import { findNews } from './queries'

type Props = { locale: Locale }

/** The newest news; nothing when there are none. */
export const HomeNews = async ({ locale }: Props) => {
  const { docs } = await findNews(locale, { page: 1 }, homeCounts.news)
  if (docs.length === 0) return null
  const t = texts(locale, 'home')

  return (
    <Section
      id="aktuality"
      title={t('news')}
      trail="local"
      more={{ label: t('newsAll'), href: pathTo(locale, '/aktuality') }}
    >
      <NewsList locale={locale} news={docs} />
    </Section>
  )
}
