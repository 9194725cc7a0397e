import type { Locale } from '@/lib/label'
import type { SearchParams } from '@/lib/searchParams'
import { eventsFeed } from '@/subjects/events/site/eventsFeed'
import { newsFeed } from '@/subjects/news/site/newsFeed'
import { projectsFeed } from '@/subjects/projects/site/projectsFeed'
import type { FeedOf } from '@/site/feeds/feedAnswer'

/** The lists that can be subscribed to, by the folder of their pages. */
export const feeds = {
  aktuality: newsFeed,
  akce: eventsFeed,
  projekty: projectsFeed,
} satisfies Record<string, (locale: Locale, query: SearchParams) => Promise<FeedOf>>

export const isFeedKind = (name: string): name is keyof typeof feeds => Object.hasOwn(feeds, name)
