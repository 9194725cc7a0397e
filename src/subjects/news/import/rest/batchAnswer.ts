import type { PayloadRequest } from 'payload'

import { say } from '@/lib/label'

import type { PreparedBatch } from '../prepareBatch'
import { isBroken, rowsOf, type Batch } from '../run/state'

/** Texts that an answer shows; of thousands the numbers are looked at. */
const mostShown = 200

/** What a file of an old site would do, in the language of who asks. */
export const planAnswer = (req: PayloadRequest, { plan, news }: PreparedBatch) => ({
  rows: plan.rows,
  create: plan.create,
  unchanged: plan.unchanged,
  notices: news.notices.map((each) => say(req, each)),
  errors: plan.errors
    .slice(0, mostShown)
    .map(({ row, message }) => ({ row, message: say(req, message) })),
  errorCount: plan.errors.length,
  leftOut: plan.leftOut.slice(0, mostShown),
  leftOutCount: plan.leftOut.length,
  posts: plan.posts.slice(0, mostShown).map(({ notes, ...post }) => ({
    ...post,
    notes: notes.map((each) => say(req, each)),
  })),
})

/** Where a batch stands, with the news that came of it. */
export const batchAnswer = async (req: PayloadRequest, batch: Batch) => {
  const { id, fileName, state, total, done, outcome } = batch
  const rows = await rowsOf(req, String(id))
  const shown = rows.slice(0, mostShown)
  const { docs } = await req.payload.find({
    collection: 'news',
    where: { id: { in: shown.flatMap(({ entry }) => entry ?? []) } },
    select: { title: true, _status: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const status = new Map(docs.map((news) => [String(news.id), news._status ?? 'draft']))
  return {
    id: String(id),
    fileName,
    state: isBroken(batch) ? ('broken' as const) : state,
    // What a killed batch was doing: that goes on, or the batch is taken back.
    interrupted: isBroken(batch) ? state : null,
    total,
    done,
    entryCount: rows.length,
    entries: shown.map(({ row, title, entry }) => ({
      row,
      title,
      entry: entry ?? null,
      // Gone where somebody has deleted it since.
      status: entry ? (status.get(entry) ?? null) : null,
    })),
    outcome: outcome ?? null,
  }
}

export type PlanAnswer = ReturnType<typeof planAnswer>
export type BatchAnswer = Awaited<ReturnType<typeof batchAnswer>>
