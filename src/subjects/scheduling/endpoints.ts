import type { Endpoint, PayloadHandler } from 'payload'

import { label } from '@/lib/label'
import { described } from '@/platform/openapi/operation'
import { recordAudit } from '@/subjects/journal/recordAudit'
import { fail } from '@/platform/requests/fail'

import { requirePublisher, jobOf, subjectOf, type Job } from './job'
import { scheduleOperations } from './scheduleOperations'
import { schedulePublication } from './schedulePublication'

const waiting = { completedAt: { exists: false } }

/** `GET /api/scheduled?collection=&document=`: what is planned for a document, `{docs: [{id, type, at, hasFailed}]}`. */
const list: PayloadHandler = async (req) => {
  const { collection, document } = req.query as Record<string, unknown>
  const subject = await requirePublisher(req, {
    collection: String(collection),
    document: String(document),
  })
  const { docs } = await req.payload.db.find<Job>({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        { 'input.doc.value': { equals: subject.document } },
        waiting,
      ],
    },
    sort: 'waitUntil',
    limit: 50,
    pagination: false,
    req,
  })
  return Response.json({
    docs: docs.map(({ id, waitUntil, hasError, input }) => ({
      id,
      at: waitUntil,
      hasFailed: hasError === true,
      type: input?.type === 'unpublish' ? 'unpublish' : 'publish',
    })),
  })
}

/** `DELETE /api/scheduled/{id}`: what was planned does not happen. */
const cancel: PayloadHandler = async (req) => {
  const job = await jobOf(req)
  const { title, ...about } = await requirePublisher(req, subjectOf(job))
  if (job.completedAt) fail(req, 409, faults.done)

  await req.payload.db.deleteOne({
    collection: 'payload-jobs',
    where: { and: [{ id: { equals: job.id } }, waiting] },
    req,
  })
  await recordAudit(req, { action: 'cancelled', ...about, title })
  return Response.json({ id: job.id })
}

/** `POST /api/scheduled/{id}/retry`: what failed is tried once more, now. */
const retry: PayloadHandler = async (req) => {
  const job = await jobOf(req)
  await requirePublisher(req, subjectOf(job))
  if (!job.hasError) fail(req, 409, faults.notFailed)

  await req.payload.db.updateJobs({
    id: job.id,
    data: {
      hasError: false,
      processing: false,
      totalTried: 0,
      error: null,
      log: [],
      waitUntil: new Date().toISOString(),
    },
    req,
  })
  return Response.json({ id: job.id })
}

const faults = {
  done: label('To už se stalo.', 'This has already happened.', 'Це вже відбулося.'),
  notFailed: label(
    'Tato úloha neselhala, není co opakovat.',
    'This job has not failed; there is nothing to repeat.',
    'Це завдання не зазнало невдачі, повторювати нема чого.',
  ),
}

/** Publications at a set time: plan, look, cancel, try again. */
export const scheduleEndpoints: Omit<Endpoint, 'root'>[] = [
  described({ method: 'get', path: '/scheduled', handler: list }, scheduleOperations.list),
  described(
    { method: 'post', path: '/scheduled', handler: schedulePublication },
    scheduleOperations.plan,
  ),
  described(
    { method: 'delete', path: '/scheduled/:id', handler: cancel },
    scheduleOperations.cancel,
  ),
  described(
    { method: 'post', path: '/scheduled/:id/retry', handler: retry },
    scheduleOperations.retry,
  ),
]
