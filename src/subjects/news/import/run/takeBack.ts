import type { PayloadRequest } from 'payload'

import { publicPath } from '@/lib/publicKinds'
import { compareAndSet } from '@/platform/database/compareAndSet'
import type { News } from '@/payload-types'

import { ownRequest } from './ownRequest'
import { rowsOf, type Batch, type BatchRow } from './state'
import { goOn } from './work'
import { halfWritten } from './writePost'

/** Takes back what a batch wrote, also what is public by now; what somebody has changed since stays and is named. */
export const takeBack = async (
  req: PayloadRequest,
  batch: Batch,
): Promise<{ reverted: number; kept: string[] }> => {
  const kept: string[] = []
  let reverted = 0
  const { payload } = req
  const rows = (await rowsOf(req, String(batch.id))).toReversed()
  for (const [at, row] of rows.entries()) {
    await goOn(req, batch, at)
    if (row.state === 'kept') continue
    const isBegun = row.state === 'begun'
    const entry = row.entry ?? (isBegun ? await halfWritten(req, row) : null)
    const news = entry ? await newestOf(req, entry) : null
    if (news && !isBegun && !isAsLeft(news, row)) {
      kept.push(news.title)
      await compareAndSet(payload, {
        collection: 'news-import-rows',
        id: String(row.id),
        expected: { state: { equals: row.state } },
        data: { state: 'kept' },
      })
      continue
    }
    if (news) await removeNews(req, news, row)
    await payload.delete({ collection: 'news-import-rows', id: row.id, overrideAccess: true })
    reverted += 1
  }
  await removePictures(req, rows)
  return { reverted, kept }
}

const isAsLeft = ({ updatedAt }: News, { savedAt }: BatchRow): boolean =>
  Date.parse(updatedAt) === Date.parse(savedAt ?? '')

const newestOf = async ({ payload }: PayloadRequest, id: string): Promise<News | null> => {
  const { docs } = await payload.find({
    collection: 'news',
    where: { id: { equals: id } },
    draft: true,
    trash: true,
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ?? null
}

const removeNews = async (
  req: PayloadRequest,
  { id, slug }: News,
  { oldAddress }: BatchRow,
): Promise<void> => {
  const { payload } = req
  const to = slug && publicPath('news', slug)
  if (oldAddress && to)
    await payload.delete({
      collection: 'redirects',
      where: { and: [{ from: { equals: oldAddress } }, { to: { equals: to } }] },
      overrideAccess: true,
    })
  await payload.delete({
    collection: 'news',
    id,
    trash: true,
    overrideAccess: true,
    req: ownRequest(req),
  })
}

/** Pictures that came with the batch, as far as nothing that stays shows them. */
const removePictures = async ({ payload }: PayloadRequest, rows: BatchRow[]): Promise<void> => {
  const stays = rows.some(({ state }) => state === 'kept')
  const ids = stays ? [] : rows.flatMap(({ pictures }) => Object.values(pictures))
  if (ids.length === 0) return
  await payload.delete({ collection: 'media', where: { id: { in: ids } }, overrideAccess: true })
}
