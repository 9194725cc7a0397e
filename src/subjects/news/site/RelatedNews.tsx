import { Section } from '@/site/components/Section/Section'
import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import { NewsList } from './NewsList'
import { findNewsAbout } from './queries'

type Props = { locale: Locale; what: 'projects' | 'events' | 'plans'; id: string }

/** News about a project, an event or a plan; nothing when there are none. */
export const RelatedNews = async ({ locale, what, id }: Props) => {
  const news = await findNewsAbout(locale, what, id)
  if (news.length === 0) return null

  return (
    <Section id="aktuality" title={texts(locale, 'news')('related')} trail="local">
      <NewsList locale={locale} news={news} />
    </Section>
  )
}
