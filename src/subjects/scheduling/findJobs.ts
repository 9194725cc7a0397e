import type { CollectionSlug, Payload, Where } from 'payload'

import type { PayloadJob } from '@/payload-types'

export type JobState = 'failed' | 'waiting' | 'done'
export type Work = {
  id: string
  what: string
  href: string
  isPublication: boolean
  at: string | null
  why: string | null
}

/** How many of each state are listed. */
export const mostShown = 20

const states: Record<JobState, { where: Where; sort: string }> = {
  failed: { where: { hasError: { equals: true } }, sort: '-updatedAt' },
  waiting: {
    where: { and: [{ completedAt: { exists: false } }, { hasError: { not_equals: true } }] },
    sort: 'waitUntil',
  },
  done: { where: { completedAt: { exists: true } }, sort: '-completedAt' },
}

/** Publications at a set time that failed, wait or are done, with the whole number of them. */
export const findJobs = async (payload: Payload, state: JobState) => {
  const { docs, totalDocs } = await payload.db.find<PayloadJob>({
    collection: 'payload-jobs',
    ...states[state],
    limit: mostShown,
  })
  return { total: totalDocs, jobs: await Promise.all(docs.map((job) => asWork(payload, job))) }
}

type Input = { type?: string; doc?: { relationTo?: string; value?: unknown } | null }

const asWork = async (payload: Payload, job: PayloadJob): Promise<Work> => {
  const { type, doc } = (job.input ?? {}) as Input
  const collection = String(doc?.relationTo)
  const id = String(doc?.value)

  return {
    id: job.id,
    what: await nameOf(payload, collection, id),
    href: `/admin/collections/${collection}/${id}`,
    isPublication: type !== 'unpublish',
    at: job.completedAt ?? job.waitUntil ?? null,
    why: reasonOf(job.error),
  }
}

/** The name of a document in its newest form; three points for one that is gone. */
export const nameOf = async (payload: Payload, collection: string, id: string): Promise<string> => {
  const config = payload.collections[collection as CollectionSlug]?.config
  if (!config) return '…'

  const doc = await payload.findByID({
    collection: config.slug as 'news',
    id,
    draft: true,
    trash: true,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  return String({ ...doc }[config.admin.useAsTitle as 'title'] ?? '…')
}

const reasonOf = (error: unknown): string | null => {
  const { message } = (error ?? {}) as { message?: unknown }
  return typeof message === 'string' ? message.slice(0, 200) : null
}
