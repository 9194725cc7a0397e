import { cache } from 'react'

import { find, findOne } from '@/site/cms/client'
import { isSlug } from '@/lib/isSlug'
import type { Locale } from '@/lib/label'

import type { NewsFilters } from './filters'

const card = {
  title: true,
  slug: true,
  summary: true,
  publishedAt: true,
  topics: true,
  image: true,
} as const

/** One page of news, the newest first. */
export const findNews = (locale: Locale, { page, topic }: NewsFilters, limit = 12) =>
  find('news', {
    locale,
    where: topic ? { topics: { in: [topic] } } : {},
    sort: '-publishedAt',
    page,
    limit,
    depth: 1,
    select: { ...card, createdAt: true, updatedAt: true },
  })

/** The topics that news have been filed under, to choose from. */
export const findTopics = async (locale: Locale): Promise<string[]> => {
  const { docs } = await find('news', {
    locale,
    where: { topics: { exists: true } },
    sort: '-publishedAt',
    limit: 100,
    depth: 0,
    select: { topics: true },
  })
  return [...new Set(docs.flatMap(({ topics }) => topics ?? []))].slice(0, 12)
}

/** The newest news about a project, an event or a plan. */
export const findNewsAbout = async (
  locale: Locale,
  what: 'projects' | 'events' | 'plans',
  id: string,
  limit = 6,
) => {
  const { docs } = await find('news', {
    locale,
    where: { [what]: { in: [id] } },
    sort: '-publishedAt',
    limit,
    depth: 1,
    select: card,
  })
  return docs
}

/** One news item by the last part of its address. */
export const findNewsItem = cache(async (locale: Locale, slug: string) =>
  isSlug(slug) ? findOne('news', { slug: { equals: slug } }, { locale, depth: 2 }) : null,
)
