import type { CollectionSlug, PayloadHandler, PayloadRequest } from 'payload'

import { label, say, type Label } from '@/lib/label'
import { publicKindOf, publicPath, type PublicKind } from '@/lib/publicKinds'
import { fail } from '@/platform/requests/fail'
import { changesOf } from '@/subjects/review/changesOf'
import { faultsIn } from '@/subjects/review/faultsIn'
import { requirePublisher } from '@/subjects/scheduling/job'

import { isWritten, leavesOf } from './leavesOf'
import { placesOf } from './placesOf'
import { textsOfPublishing as texts } from './textsOfPublishing'
import { worthALook } from './worthALook'

type Doc = Record<string, unknown> & { id: string }

/** A time nearer than this is now, as for `waitForItsTime`. */
const soonMs = 60_000

/**
 * `GET /api/publication-check?collection=&document=`: what will be seen and where once the newest draft is published,
 * what changes against what is public, and what is worth a look; in words of the language of the request.
 */
export const checkPublication: PayloadHandler = async (req) => {
  const given = req.query as Record<string, unknown>
  if (!publicKindOf(String(given.collection))) fail(req, 404, noPages)
  const { collection, document } = await requirePublisher(req, {
    collection: String(given.collection),
    document: String(given.document),
  })
  const now = new Date()
  const kind = collection as PublicKind
  const newest = await read(req, collection, document, true)
  const stored = await read(req, collection, document, false)
  const published = stored._status === 'published' ? stored : null
  const { flattenedFields } = req.payload.collections[collection].config
  const leaves = leavesOf(flattenedFields, newest)
  const advice = await worthALook(req.payload, { kind, doc: newest, leaves }, now)
  const place = { entry: newest, collection, path: [] }
  const faults = await faultsIn(req, flattenedFields, newest, place)
  const inWords = (found: Label[]) => [...new Set(found.map((each) => say(req, each)))]

  return Response.json({
    path: publicPath(collection, String(newest.slug ?? '')),
    isPublished: published !== null,
    comesOutAt: published ? null : futureOf(newest, now),
    faults: faults.map(({ label: name, message }) => `${name}: ${message}`),
    places: inWords(placesOf(kind, newest, now)),
    changes: published
      ? inWords(
          changesOf(flattenedFields.filter(isWritten), published, newest).map((change) =>
            texts.changed(change.label, change.locale),
          ),
        )
      : [],
    advice: inWords(advice),
  })
}

// Without `req`: asking in all languages would change the language of the request.
const read = async (
  { payload, user }: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  draft: boolean,
): Promise<Doc> =>
  (await payload.findByID({
    collection,
    id,
    draft,
    user,
    depth: 0,
    locale: 'all',
    overrideAccess: false,
  })) as unknown as Doc

const futureOf = ({ publishedAt }: Doc, now: Date): string | null => {
  const at = publishedAt ? new Date(String(publishedAt)) : null
  return at && at.getTime() > now.getTime() + soonMs ? at.toISOString() : null
}

const noPages = label(
  'Tyhle záznamy nemají na portálu stránku.',
  'These entries have no page on the portal.',
  'Ці записи не мають сторінки на порталі.',
)
