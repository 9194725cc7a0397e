import { APIError, type PayloadRequest } from 'payload'

import { say } from '@/lib/label'
import type { News } from '@/payload-types'
import { leavesOf } from '@/subjects/writing/publishing/leavesOf'
import { silentPictures } from '@/subjects/writing/publishing/silentPictures'

import { ownRequest } from './ownRequest'
import { said } from './said'
import { rowsOf, type Batch, type BatchOutcome } from './state'
import { endBatch, goOn, takeBatch } from './work'

/**
 * Publishes the drafts of a batch in the name of whoever asks, each as if it were the only one. What cannot be stays a
 * draft and is named with the reason: here nobody sees the advice that a single publication gives.
 */
export const publishBatch = async (req: PayloadRequest, batch: Batch): Promise<BatchOutcome> => {
  await takeBatch(req, batch, 'done', 'publishing')
  const held: NonNullable<BatchOutcome['held']> = []
  let published = 0
  for (const [at, { row, entry }] of (await rowsOf(req, String(batch.id))).entries()) {
    await goOn(req, batch, at)
    const news = entry ? await draftOf(req, entry) : null
    if (!news) continue
    const why = (await faultOf(req, news)) ?? (await publish(req, entry ?? ''))
    if (why) held.push({ row, title: titleOf(news), why })
    else published += 1
  }
  return endBatch(req, batch, 'done', { ...batch.outcome, published, held })
}

type InAllLanguages = Record<string, unknown> & { title?: Partial<Record<string, string>> | null }

/** The newest draft of news that are not public, in all languages; null for others and for what is in the trash. */
const draftOf = async ({ payload }: PayloadRequest, id: string): Promise<InAllLanguages | null> => {
  const { docs } = await payload.find({
    collection: 'news',
    where: { and: [{ id: { equals: id } }, { _status: { not_equals: 'published' } }] },
    draft: true,
    locale: 'all',
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  return (docs[0] as unknown as InAllLanguages | undefined) ?? null
}

const faultOf = async (req: PayloadRequest, news: InAllLanguages): Promise<string | null> => {
  const { flattenedFields } = req.payload.collections.news.config
  const silent = await silentPictures(req.payload, leavesOf(flattenedFields, news), ['cs'])
  return silent.length > 0 ? silent.map((each) => say(req, each)).join(' ') : null
}

const publish = async (req: PayloadRequest, id: string): Promise<string | null> => {
  try {
    await req.payload.update({
      collection: 'news',
      id,
      data: { _status: 'published' } satisfies Partial<News>,
      locale: 'cs',
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req: ownRequest(req),
    })
    return null
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    return said(error)
  }
}

const titleOf = ({ title }: InAllLanguages): string => title?.cs ?? ''
