import { APIError, NotFound, type Endpoint } from 'payload'

import { label, say } from '@/lib/label'

import { demandStaff } from '../review/demandStaff'

type Job = { id: string; hasError?: boolean | null }

const notFailed = label(
  'Tato úloha neselhala, není co opakovat.',
  'This job has not failed; there is nothing to repeat.',
  'Це завдання не зазнало невдачі, повторювати нема чого.',
)

/** `POST /api/scheduled/{id}/retry`: staff let a planned publication that failed be tried once more, now. */
export const retryScheduled: Omit<Endpoint, 'root'> = {
  path: '/scheduled/:id/retry',
  method: 'post',
  handler: async (req) => {
    demandStaff(req)
    const where = { id: { equals: String(req.routeParams?.id) } }
    const job = await req.payload.db.findOne<Job>({ collection: 'payload-jobs', where, req })
    if (!job) throw new NotFound(req.t)
    if (!job.hasError) throw new APIError(say(req, notFailed), 409, undefined, true)

    await req.payload.db.updateJobs({
      id: job.id,
      data: {
        ...{ hasError: false, processing: false, totalTried: 0, error: null, log: [] },
        waitUntil: new Date().toISOString(),
      },
      req,
    })
    return Response.json({ id: job.id })
  },
}
