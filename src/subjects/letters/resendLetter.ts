import { APIError, Forbidden, NotFound, type Endpoint } from 'payload'

import { label, say } from '@/lib/label'

import { isAdmin } from '@/model/access/roles'

const isWaiting = label(
  'Dopis ještě čeká na odeslání.',
  'The letter is still waiting to be sent.',
  'Лист ще очікує на надсилання.',
)

/** An admin sends a letter again that failed, or that did not reach its reader. */
export const resendLetter: Endpoint = {
  method: 'post',
  path: '/:id/resend',
  handler: async (req) => {
    if (!isAdmin(req.user)) throw new Forbidden(req.t)

    const asked = {
      collection: 'letters' as const,
      id: String(req.routeParams?.id),
      depth: 0,
      overrideAccess: true,
      req,
    }
    const letter = await req.payload.findByID({ ...asked, disableErrors: true })
    if (!letter) throw new NotFound(req.t)
    if (letter.state === 'waiting') throw new APIError(say(req, isWaiting), 409, null, true)

    const { id, state, dueAt } = await req.payload.update({
      ...asked,
      data: {
        ...{ state: 'waiting', dueAt: new Date().toISOString(), attempts: 0 },
        ...{ leasedUntil: null, sentAt: null, lastError: null, round: letter.round + 1 },
      },
    })
    return Response.json({ doc: { id, state, dueAt } })
  },
}
