import type { Locale } from '@/lib/label'
import type { SearchParams } from '@/lib/searchParams'
import { findSite } from '@/site/frame/queries'
import { texts } from '@/site/texts/texts'
import type { FeedOf } from '@/site/feeds/feedAnswer'

import { projectFilters } from './filters'
import { findChangedProjects, findProjectChoices } from './queries'

/** The projects that came or changed last, narrowed as on the page (`faze`, `program`, `uzemi`). */
export const projectsFeed = async (locale: Locale, query: SearchParams): Promise<FeedOf> => {
  const filters = projectFilters(query)
  const [site, choices] = await Promise.all([findSite(locale), findProjectChoices(locale)])
  const projects = await findChangedProjects(locale, filters, choices)
  const t = texts(locale, 'projects')
  const narrowed = Object.entries({
    faze: filters.phase,
    program: filters.programme,
    uzemi: filters.territory,
  }).filter((each): each is [string, string] => each[1] !== undefined)
  const question = new URLSearchParams(narrowed).toString()
  return {
    locale,
    author: site.name,
    title: `${site.name}: ${t('title')}`,
    description: t('intro'),
    folder: '/projekty',
    question: question && `?${question}`,
    items: projects.map(({ title, slug, summary, createdAt, updatedAt }) => ({
      path: `/projekty/${slug}`,
      title,
      summary,
      publishedAt: createdAt,
      changedAt: updatedAt,
    })),
  }
}
