import type { CollectionBeforeChangeHook } from 'payload'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

import { isDecision } from './entry'
import { areOnlyWords, takeBack, waitingProposal } from './proposals'

/**
 * What waits for a decision stays as it was handed over: neither the provider nor staff change or publish
 * it past the decision. Taking it off the site (unpublishing, the trash) stays possible. What was said in words
 * alone is for staff to write in. Who goes back to what is public takes the change back.
 */
export const keepUnderReview: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isTakenOff =
    req.user?.role !== 'provider' && Boolean((data as { deletedAt?: unknown }).deletedAt)
  if (operation !== 'update' || req.context[isDecision] || isTakenOff) return data
  const waiting = await waitingProposal(req, collection.slug, String(originalDoc.id))
  if (!waiting || areOnlyWords(waiting)) return data

  // A provider's person publishes only by going back to what is public (./keepOwnDrafts).
  const goesBack = req.user?.role === 'provider' && data._status === 'published'
  if (goesBack) {
    await takeBack(req, waiting)
    return data
  }

  fail(req, 409, waits)
}

const waits = label(
  'Záznam čeká na schválení. Poskytovatel ho může vzít zpět; editor nebo koordinátor o něm nejdřív rozhodne.',
  'The entry waits for approval. The provider can take it back; an editor or coordinator decides on it first.',
  'Запис чекає на схвалення. Надавач може його відкликати; спершу вирішує редактор або координатор.',
)
