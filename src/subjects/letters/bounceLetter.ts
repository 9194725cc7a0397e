import { NotFound, type Endpoint } from 'payload'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'
import { requireAdmin } from '@/platform/requests/requireUser'

import { letterOperations } from './letterOperations'

const notSent = label(
  'Vrátit se může jen dopis, který odešel.',
  'Only a letter that was sent can come back.',
  'Повернутися може лише надісланий лист.',
)

/**
 * `POST /api/letters/{id}/bounced`: an admin notes that a letter came back to the portal's mailbox, which the
 * portal does not read. It then counts as one that failed, in the verification too.
 */
export const bounceLetter: Endpoint = {
  method: 'post',
  path: '/:id/bounced',
  custom: { openapi: letterOperations.bounced },
  handler: async (req) => {
    requireAdmin(req)

    const where = { id: { equals: String(req.routeParams?.id) } }
    const letter = await req.payload.db.findOne<{ id: string; state: string }>({
      collection: 'letters',
      where,
      req,
    })
    if (!letter) throw new NotFound(req.t)
    if (letter.state !== 'sent') fail(req, 409, notSent)

    await req.payload.update({
      collection: 'letters',
      id: letter.id,
      depth: 0,
      overrideAccess: true,
      req,
      data: { state: 'failed', lastError: 'BOUNCE' },
    })
    return Response.json({ doc: { id: letter.id, state: 'failed' } })
  },
}
