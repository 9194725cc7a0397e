import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import type { Shelf } from './pictures/shelf'
import { contextOf } from './plan/context'
import { planNews, type NewsPlan } from './plan/planNews'
import type { Bytes } from './read/given'
import { openNews, type OldNews } from './read/openNews'
import { isBroken, type Batch } from './run/state'

type Question = { req: PayloadRequest; bytes: Bytes; shelf: Shelf | null; fileName: string }

export type PreparedBatch = { batch: Batch; plan: NewsPlan; news: OldNews }

/** Looks what a file would do; nothing of it is written. Throws a TableFault for one that cannot be read. */
export const prepareBatch = async (question: Question): Promise<PreparedBatch> => {
  const { req, bytes, shelf, fileName } = question
  const news = await openNews(bytes)
  const plan = await planNews(await contextOf(req, shelf), news)
  const hash = await hashOf(bytes)
  const batch = (await brokenBatch(req, hash)) ?? (await newBatch(req, fileName, hash, plan.rows))
  return { batch, plan, news }
}

export const hashOf = async (bytes: Bytes): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of bytes()) hash.update(chunk)
  return hash.digest('hex')
}

/** A killed import of the same file: what it still has to write belongs to the same batch. */
const brokenBatch = async ({ payload }: PayloadRequest, hash: string): Promise<Batch | null> => {
  const { docs } = await payload.find({
    collection: 'news-imports',
    where: { and: [{ hash: { equals: hash } }, { state: { equals: 'running' } }] },
    depth: 0,
    overrideAccess: true,
  })
  return (docs as Batch[]).find(isBroken) ?? null
}

const newBatch = async (
  req: PayloadRequest,
  fileName: string,
  hash: string,
  total: number,
): Promise<Batch> =>
  (await req.payload.create({
    collection: 'news-imports',
    data: {
      fileName: fileName.slice(0, 200),
      hash,
      byName: req.user?.name ?? 'npm run cli',
      state: 'prepared',
      total,
      done: 0,
    },
    depth: 0,
    overrideAccess: true,
  })) as Batch
