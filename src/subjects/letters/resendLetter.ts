import { NotFound, type Endpoint } from 'payload'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'
import { requireAdmin } from '@/platform/requests/requireUser'

import { letterOperations } from './letterOperations'

const isWaiting = label(
  'Dopis ještě čeká na odeslání.',
  'The letter is still waiting to be sent.',
  'Лист ще очікує на надсилання.',
)

/** An admin sends a letter again that failed, or that did not reach its reader. */
export const resendLetter: Endpoint = {
  method: 'post',
  path: '/:id/resend',
  custom: { openapi: letterOperations.resend },
  handler: async (req) => {
    requireAdmin(req)

    const asked = {
      collection: 'letters' as const,
      id: String(req.routeParams?.id),
      depth: 0,
      overrideAccess: true,
      req,
    }
    const letter = await req.payload.findByID({ ...asked, disableErrors: true })
    if (!letter) throw new NotFound(req.t)
    if (letter.state === 'waiting') fail(req, 409, isWaiting)

    const { id, state, dueAt } = await req.payload.update({
      ...asked,
      data: {
        state: 'waiting',
        dueAt: new Date().toISOString(),
        attempts: 0,
        leasedUntil: null,
        sentAt: null,
        lastError: null,
        round: letter.round + 1,
      },
    })
    return Response.json({ doc: { id, state, dueAt } })
  },
}
