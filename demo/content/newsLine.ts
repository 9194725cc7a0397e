import { pragueTime, publishedDaysAgo } from '../build/dates'
import { events, files, media, plans, projects } from '../build/ref'
import { t } from '../build/said'
import type { Seedling } from '../build/sown'
import { text } from '../build/text'

type Words = [cs: string, en?: string, uk?: string]

/** A news item; published so many days ago, or on a day of the past with its time. */
export type NewsLine = {
  slug: string
  on: number | [day: string, time: string]
  title: Words
  subtitle?: Words
  summary: Words
  body: Words
  author?: string
  topics: string[]
  image?: string
  attachments?: string[]
  projects?: string[]
  events?: string[]
  plans?: string[]
}

const bodies = ([cs, en, uk]: Words) =>
  t(text(cs), en ? text(en) : undefined, uk ? text(uk) : undefined)

const onDays = (on: NewsLine['on']): string =>
  typeof on === 'number' ? publishedDaysAgo(on, '8:30') : pragueTime(...on)

/** A news item as the database takes it. */
export const newsOf = (line: NewsLine): Seedling<'news'> => ({
  ...{ slug: line.slug, title: t(...line.title), summary: t(...line.summary) },
  ...(line.subtitle && { subtitle: t(...line.subtitle) }),
  ...{ body: bodies(line.body), publishedAt: onDays(line.on), topics: line.topics },
  author: line.author ?? 'redakce portálu',
  ...(line.image && { image: media(`${line.image}.webp`) }),
  ...(line.attachments && { attachments: files(...line.attachments) }),
  ...(line.projects && { projects: projects(...line.projects) }),
  ...(line.events && { events: events(...line.events) }),
  ...(line.plans && { plans: plans(...line.plans) }),
  _status: 'published',
})
