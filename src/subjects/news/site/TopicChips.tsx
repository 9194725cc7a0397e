import { ChoiceChips } from '@/site/components/Chips/ChoiceChips'
import { hrefWith } from '@/lib/hrefWith'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

type Props = { locale: Locale; topics: string[]; current?: string }

/** The topics of news as links. */
export const TopicChips = ({ locale, topics, current }: Props) => {
  if (topics.length === 0) return null
  const path = pathTo(locale, '/aktuality')
  const choices = topics.map((topic) => ({
    label: topic,
    href: hrefWith(path, {}, { tema: topic }),
    isCurrent: topic === current,
  }))

  return (
    <ChoiceChips
      label={texts(locale, 'news')('topics')}
      choices={[
        { label: texts(locale, 'filters')('all'), href: path, isCurrent: !current },
        ...choices,
      ]}
    />
  )
}
