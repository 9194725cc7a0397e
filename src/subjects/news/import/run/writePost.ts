import type { PayloadRequest } from 'payload'

import { compareAndSet } from '@/platform/database/compareAndSet'
import type { News } from '@/payload-types'

import type { Shelf } from '../pictures/shelf'
import type { Ready, ReadyPicture } from '../plan/ready'
import { bringPicture } from './bringPicture'
import { ownRequest } from './ownRequest'
import type { Batch, BatchRow } from './state'
import { withPictures } from './withPictures'

type Writing = {
  req: PayloadRequest
  batch: Batch
  shelf: Shelf | null
  /** Pictures of the batch that are in the library, by their paths. */
  stored: Map<string, string>
}

/** Writes a text as a draft; noted before and after, so that a killed import knows how far it was. */
export const writePost = async (
  writing: Writing,
  ready: Ready,
  begun?: BatchRow,
): Promise<void> => {
  const { req, batch } = writing
  const note = begun ?? (await begin(writing, ready))
  const id = begun?.entry ?? (begun && (await halfWritten(req, begun)))
  const news = id ? await newestOf(req, id) : await create(writing, ready, String(note.id))
  await noteRow(req, String(note.id), {
    import: String(batch.id),
    entry: String(news.id),
    savedAt: news.updatedAt,
    state: 'written',
  })
}

const begin = async ({ req, batch }: Writing, ready: Ready): Promise<{ id: unknown }> =>
  req.payload.create({
    collection: 'news-import-rows',
    data: {
      import: String(batch.id),
      row: ready.row,
      title: ready.title,
      source: ready.source,
      oldAddress: ready.oldAddress,
      changedAt: ready.changedAt,
      pictures: {},
      state: 'begun',
    },
    depth: 0,
    overrideAccess: true,
  })

const create = async (writing: Writing, ready: Ready, note: string): Promise<News> => {
  const { req } = writing
  const own: Record<string, string> = {}
  const bring = async (picture: ReadyPicture | null): Promise<string | null> => {
    if (!picture || !writing.shelf) return null
    const { stored } = writing
    const known = stored.get(picture.path)
    if (known) return known
    const id = await bringPicture(req, writing.shelf, picture)
    stored.set(picture.path, id)
    own[picture.path] = id
    await noteRow(req, note, { pictures: own })
    return id
  }
  const image = await bring(ready.image)
  const ids: (string | null)[] = []
  for (const picture of ready.pictures) ids.push(await bring(picture))
  const { title, summary, body, publishedAt, topics, author } = ready
  return req.payload.create({
    collection: 'news',
    data: {
      title,
      summary,
      topics,
      publishedAt,
      ...(body && { body: withPictures(body, ids) as unknown as News['body'] }),
      ...(author && { author }),
      ...(image && { image }),
      _status: 'draft',
    },
    draft: true,
    locale: 'cs',
    depth: 0,
    overrideAccess: true,
    req: ownRequest(req),
  })
}

const noteRow = (req: PayloadRequest, id: string, data: object) =>
  compareAndSet(req.payload, {
    collection: 'news-import-rows',
    id,
    expected: { state: { equals: 'begun' } },
    data,
  })

const newestOf = (req: PayloadRequest, id: string): Promise<News> =>
  req.payload.findByID({ collection: 'news', id, draft: true, depth: 0, overrideAccess: true })

/** The news that a killed import made but had no time to note. */
export const halfWritten = async (
  { payload }: PayloadRequest,
  { title, createdAt }: BatchRow,
): Promise<string | undefined> => {
  const { docs } = await payload.find({
    collection: 'news',
    where: {
      and: [{ title: { equals: title } }, { createdAt: { greater_than_equal: createdAt } }],
    },
    locale: 'cs',
    draft: true,
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] && String(docs[0].id)
}
