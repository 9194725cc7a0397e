import { APIError, type PayloadRequest } from 'payload'

import { fail } from '@/platform/requests/fail'

import type { Shelf } from '../pictures/shelf'
import { contextOf } from '../plan/context'
import { planNews } from '../plan/planNews'
import { preparePost } from '../plan/preparePost'
import type { OldNews } from '../read/openNews'
import { said } from './said'
import { batchFaults, rowsOf, type Batch, type BatchOutcome } from './state'
import { takeBack } from './takeBack'
import { endBatch, goOn, takeBatch } from './work'
import { writePost } from './writePost'

/**
 * Writes all new texts of a file as drafts of a batch, or none: the first refusal takes everything back. One that was
 * killed goes on where it stopped. Throws an APIError (409) where there is nothing to run.
 */
export const runBatch = async (
  req: PayloadRequest,
  batch: Batch,
  news: OldNews,
  shelf: Shelf | null,
): Promise<BatchOutcome> => {
  const { errors } = await planNews(await contextOf(req, shelf), news)
  if (errors.length > 0) fail(req, 409, batchFaults.errors)
  await takeBatch(req, batch, 'prepared', 'running')
  const rows = await rowsOf(req, String(batch.id))
  const begun = new Map(rows.map((row) => [row.source, row]))
  const stored = new Map(rows.flatMap(({ pictures }) => Object.entries(pictures)))
  const context = await contextOf(req, shelf)
  let done = 0
  for await (const given of news.each()) {
    if ('leftOut' in given) continue
    await goOn(req, batch, done)
    done += 1
    try {
      const ready = await preparePost(context, given)
      if (context.known.has(ready.source)) continue
      await writePost({ req, batch, shelf, stored }, ready, begun.get(ready.source))
    } catch (error) {
      if (!(error instanceof APIError)) throw error
      await takeBack(req, batch)
      const fault = { row: given.row, message: said(error) }
      return endBatch(req, batch, 'failed', { fault })
    }
  }
  const created = (await rowsOf(req, String(batch.id))).length
  return endBatch(req, batch, 'done', { created })
}
