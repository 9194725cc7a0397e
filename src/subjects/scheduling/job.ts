import {
  docAccessOperation,
  Forbidden,
  NotFound,
  type Collection,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'

import { requireDecider } from '@/subjects/review/requireDecider'

/** A publication at a set time, as Payload queues it. */
export type Job = {
  id: string
  waitUntil?: string | null
  completedAt?: string | null
  hasError?: boolean | null
  input?: { type?: string; doc?: { relationTo?: string; value?: unknown } | null } | null
}

export type Subject = { collection: CollectionSlug; document: string; title: string }

/** The planned job that the address names; 404 when there is none. */
export const jobOf = async (req: PayloadRequest): Promise<Job> => {
  const where = { id: { equals: String(req.routeParams?.id) } }
  const job = await req.payload.db.findOne<Job>({ collection: 'payload-jobs', where, req })
  if (!job) throw new NotFound(req.t)

  return job
}

/** What a job is about. */
export const subjectOf = ({ input }: Job) => ({
  collection: String(input?.doc?.relationTo),
  document: String(input?.doc?.value),
})

/** Goes on only for staff who may publish the document now; tells its newest title. */
export const requirePublisher = async (
  req: PayloadRequest,
  given: { collection: string; document: string },
): Promise<Subject> => {
  requireDecider(req)
  const { collections } = req.payload
  const collection = Object.hasOwn(collections, given.collection)
    ? (collections as Record<string, Collection>)[given.collection]
    : undefined
  const drafts = collection?.config.versions?.drafts
  if (!collection || !drafts || !drafts.schedulePublish) throw new NotFound(req.t)

  const slug = collection.config.slug as 'news'
  const doc = await req.payload.findByID({
    collection: slug,
    id: given.document,
    draft: true,
    depth: 0,
    locale: 'cs',
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
  })
  if (!doc) throw new NotFound(req.t)
  const data = { _status: 'published' }
  const { update } = await docAccessOperation({ collection, id: String(doc.id), data, req })
  if (!update) throw new Forbidden(req.t)

  const title = ({ ...doc } as Record<string, unknown>)[collection.config.admin.useAsTitle ?? 'id']
  return { collection: slug, document: String(doc.id), title: String(title ?? '…') }
}
