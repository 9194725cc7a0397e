import type { PayloadHandler } from 'payload'

import { label, say } from '@/lib/label'

import { requireDecider } from './requireDecider'
import { entryOf, isDecision, type Reviewed } from './entry'
import { journalReview } from './journalReview'
import { areOnlyWords, requireProposal, reopen, settle, takeProposal } from './proposals'

/**
 * `POST /:id/approve`: staff publish what a provider handed over, exactly as it was handed over. What was said in words
 * alone is settled and nothing published.
 */
export const approve =
  (collection: Reviewed): PayloadHandler =>
  async (req) => {
    requireDecider(req)
    const { id, newest } = await entryOf(req, collection)
    const proposal = await requireProposal(req, collection, newest)
    // Taken first, so that of two people who decide at once only one goes on.
    await takeProposal(req, proposal, 'approved')
    if (areOnlyWords(proposal)) {
      await settle(req, proposal)
      await journalReview(req, 'approved', proposal)
      return Response.json({ doc: newest, message: say(req, settled) })
    }
    req.context[isDecision] = true
    const carryOut = async () => {
      const doc = await req.payload.update({
        collection,
        id,
        req,
        depth: 0,
        data: { _status: 'published' },
        draft: false,
        overrideAccess: true,
      })
      await settle(req, proposal)
      return doc
    }
    const doc = await carryOut().catch(async (error: unknown) => {
      await reopen(req, proposal)
      throw error
    })
    await journalReview(req, 'approved', proposal)
    return Response.json({ doc, message: say(req, done) })
  }

const settled = label('Vyřízeno.', 'Settled.', 'Розглянуто.')
const done = label('Schváleno a zveřejněno.', 'Approved and published.', 'Схвалено й опубліковано.')
