import { Facts } from '@/site/components/Facts/Facts'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docsOf } from '@/lib/populated'
import { unbreak } from '@/lib/unbreak'
import type { News } from '@/payload-types'
import { texts } from '@/site/texts/texts'

type Props = { locale: Locale; item: News }
type Target = { slug: string; title: string; shortTitle?: string | null }

/** The projects, events and plans that a news item is about. */
export const NewsRelations = ({ locale, item }: Props) => {
  const t = texts(locale, 'news')
  const linksTo = (folder: string, targets: Target[]) =>
    targets.map(({ slug, title, shortTitle }) => (
      <a key={slug} href={pathTo(locale, `${folder}/${slug}`)}>
        {unbreak(shortTitle || title)}
      </a>
    ))
  const facts = [
    { term: t('aboutProjects'), value: linksTo('/projekty', docsOf(item.projects)) },
    { term: t('aboutEvents'), value: linksTo('/akce', docsOf(item.events)) },
    { term: t('aboutPlans'), value: linksTo('/plany', docsOf(item.plans)) },
  ].filter(({ value }) => value.length > 0)

  return facts.length > 0 && <Facts facts={facts} />
}
