import {
  ValidationError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
} from 'payload'

import { label, say } from '@/lib/label'
import { storedRow } from '@/platform/database/storedRow'

import { queuePublication } from './queuePublication'

/** A time nearer than this is now. */
const soonMs = 60_000

type Dated = { id?: unknown; publishedAt?: unknown; _status?: unknown }

/**
 * What is published with a date in the future stays a draft until then (comesOutInItsTime plans the rest). What
 * is public already cannot be dated so: it would neither vanish nor tell its true date.
 */
export const waitForItsTime: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published' || !futureOf(data)) return data

  const id: unknown = originalDoc?.id
  const row = id ? await storedRow(req, collection.slug, String(id)) : null
  if (row?._status === 'published')
    throw new ValidationError(
      {
        collection: collection.slug,
        errors: [{ path: 'publishedAt', message: say(req, isPublic) }],
      },
      req.t,
    )
  return { ...data, _status: 'draft' }
}

/** Plans the publication of what was published with a date in the future; a new date takes the place of the old. */
export const comesOutInItsTime: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const { id, _status: status } = doc as Dated
  const at = futureOf(doc as Dated)
  if (status !== 'draft' || req.data?._status !== 'published' || !at) return doc

  const about = { collection: collection.slug, document: String(id), type: 'publish' } as const
  await forgetPlans(req, about.document)
  await queuePublication(req, { ...about, at })
  return doc
}

const futureOf = ({ publishedAt }: Dated): Date | null => {
  const at = publishedAt ? new Date(String(publishedAt)) : null
  return at && at.getTime() > Date.now() + soonMs ? at : null
}

const forgetPlans = (req: PayloadRequest, document: string) =>
  req.payload.db.deleteMany({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        { 'input.doc.value': { equals: document } },
        { 'input.type': { equals: 'publish' } },
        { completedAt: { exists: false } },
        { processing: { not_equals: true } },
      ],
    },
    req,
  })

const isPublic = label(
  'Na webu už to je. Chcete-li to ukázat až později, nejdřív to stáhněte z webu.',
  'It is on the website already. To show it later, take it off the website first.',
  'Це вже є на сайті. Щоб показати це пізніше, спочатку зніміть із сайту.',
)
