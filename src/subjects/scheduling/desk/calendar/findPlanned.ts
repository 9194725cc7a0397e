import type { Payload, TypedUser } from 'payload'

import { nameOf } from '@/subjects/scheduling/findJobs'
import { weeksOf, type Month } from '@/lib/monthGrid'

export type Planned = {
  kind: 'publish' | 'unpublish' | 'failed' | 'published' | 'event'
  at: string
  title: string
  href: string
}

type Job = {
  waitUntil?: string | null
  completedAt?: string | null
  hasError?: boolean | null
  input?: { type?: string; doc?: { relationTo?: string; value?: unknown } | null }
}

/** Milliseconds around the grid, so that days of Prague are whole. */
const margin = 86_400_000

/** What is planned and what came out in the weeks of a month, in the order of time. */
export const findPlanned = async (
  payload: Payload,
  user: TypedUser,
  month: Month,
): Promise<Planned[]> => {
  const days = weeksOf(month).flat()
  const from = new Date(Date.parse(`${days[0]}T00:00:00Z`) - margin).toISOString()
  const to = new Date(Date.parse(`${days.at(-1)}T00:00:00Z`) + 2 * margin).toISOString()
  const found = await Promise.all([
    scheduled(payload, from, to),
    publishedNews(payload, user, from, to),
    events(payload, user, from, to),
  ])
  return found.flat().sort((a, b) => a.at.localeCompare(b.at))
}

const scheduled = async (payload: Payload, from: string, to: string): Promise<Planned[]> => {
  const { docs } = await payload.db.find<Job>({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        { completedAt: { exists: false } },
        { waitUntil: { greater_than_equal: from, less_than: to } },
      ],
    },
    limit: 500,
    pagination: false,
  })
  return Promise.all(
    docs.map(async ({ waitUntil, hasError, input }) => {
      const collection = String(input?.doc?.relationTo)
      const id = String(input?.doc?.value)
      return {
        kind: hasError ? 'failed' : input?.type === 'unpublish' ? 'unpublish' : 'publish',
        at: String(waitUntil),
        title: await nameOf(payload, collection, id),
        href: `/admin/collections/${collection}/${id}`,
      }
    }),
  )
}

const publishedNews = async (payload: Payload, user: TypedUser, from: string, to: string) => {
  const { docs } = await payload.find({
    collection: 'news',
    where: {
      and: [
        { publishedAt: { greater_than_equal: from, less_than: to } },
        { _status: { equals: 'published' } },
      ],
    },
    select: { title: true, publishedAt: true },
    limit: 500,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return docs.map(({ id, title, publishedAt }): Planned => ({
    kind: 'published',
    at: String(publishedAt),
    title: title || '…',
    href: `/admin/collections/news/${id}`,
  }))
}

const events = async (payload: Payload, user: TypedUser, from: string, to: string) => {
  const { docs } = await payload.find({
    collection: 'events',
    where: { 'occurrences.startsAt': { greater_than_equal: from, less_than: to } },
    select: { title: true, occurrences: true },
    limit: 500,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return docs.flatMap(({ id, title, occurrences }) =>
    (occurrences ?? []).map(({ startsAt }): Planned => ({
      kind: 'event',
      at: String(startsAt),
      title: title || '…',
      href: `/admin/collections/events/${id}`,
    })),
  )
}
