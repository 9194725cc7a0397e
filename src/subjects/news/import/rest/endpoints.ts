import type { Endpoint, PayloadRequest } from 'payload'

import { described } from '@/platform/openapi/operation'
import { fail } from '@/platform/requests/fail'
import { requireStaff } from '@/platform/requests/requireUser'
import { orTableFault } from '@/subjects/tables/import/rest/orTableFault'

import { hashOf, prepareBatch } from '../prepareBatch'
import { openNews } from '../read/openNews'
import { publishBatch } from '../run/publishBatch'
import { runBatch } from '../run/runBatch'
import { batchFaults, batchOf, type Batch } from '../run/state'
import { undoBatch } from '../run/undoBatch'
import { batchAnswer, planAnswer } from './batchAnswer'
import { faults, filesOf } from './filesOf'
import { operations } from './operations'

type Answered = Omit<Endpoint, 'root'>

/**
 * `POST /api/old-news` (multipart `file`, `pictures`): what a file of an old site would do; nothing is written.
 * `POST /api/old-news/{id}/run` with the same files writes it, `…/publish` and `…/undo` are for the whole batch.
 */
export const oldNewsEndpoints: Answered[] = [
  described(
    {
      path: '/old-news',
      method: 'post',
      handler: async (req) => {
        await requireMaker(req)
        const { bytes, shelf, fileName } = await filesOf(req)
        const prepared = await orTableFault(req, () =>
          prepareBatch({ req, bytes, shelf, fileName }),
        )
        const answer = await batchAnswer(req, prepared.batch)
        return Response.json({ ...answer, plan: planAnswer(req, prepared) })
      },
    },
    operations.prepare,
  ),
  described(
    {
      path: '/old-news/:id',
      method: 'get',
      handler: async (req) => Response.json(await batchAnswer(req, await asked(req))),
    },
    operations.read,
  ),
  described(
    {
      path: '/old-news/:id/run',
      method: 'post',
      handler: async (req) => {
        const batch = await asked(req)
        const { bytes, shelf } = await filesOf(req)
        if ((await hashOf(bytes)) !== batch.hash) fail(req, 409, batchFaults.other)
        const news = await orTableFault(req, () => openNews(bytes))
        await runBatch(req, batch, news, shelf)
        return answered(req)
      },
    },
    operations.run,
  ),
  described(
    {
      path: '/old-news/:id/publish',
      method: 'post',
      handler: async (req) => {
        await publishBatch(req, await asked(req))
        return answered(req)
      },
    },
    operations.publish,
  ),
  described(
    {
      path: '/old-news/:id/undo',
      method: 'post',
      handler: async (req) => {
        await undoBatch(req, await asked(req))
        return answered(req)
      },
    },
    operations.undo,
  ),
]

const answered = async (req: PayloadRequest): Promise<Response> =>
  Response.json(await batchAnswer(req, await asked(req)))

/** Goes on only for whoever may make news. */
const requireMaker = async (req: PayloadRequest): Promise<void> => {
  requireStaff(req)
  const { create } = req.payload.collections.news.config.access
  if (!(await create({ req }))) fail(req, 403, faults.notYours)
}

/** The batch of the address. */
const asked = async (req: PayloadRequest): Promise<Batch> => {
  await requireMaker(req)
  return (
    (await batchOf(req.payload, String(req.routeParams?.id))) ?? fail(req, 404, batchFaults.missing)
  )
}
