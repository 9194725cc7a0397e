import type { PayloadHandler } from 'payload'

import { label, say } from '@/lib/label'
import { textOf } from '@/platform/requests/textOf'
import { fail } from '@/platform/requests/fail'

import { requireDecider } from './requireDecider'
import { entryOf, type Reviewed } from './entry'
import { journalReview } from './journalReview'
import { requireProposal, settle, takeProposal } from './proposals'

/** `POST /:id/return {reason}`: staff send a change back; the provider keeps the draft and learns why. */
export const sendBack =
  (collection: Reviewed): PayloadHandler =>
  async (req) => {
    requireDecider(req)
    const { newest } = await entryOf(req, collection)
    const proposal = await requireProposal(req, collection, newest)
    const reason = await textOf(req, 'reason')
    if (!reason) fail(req, 400, noReason)

    await takeProposal(req, proposal, 'returned')
    await settle(req, proposal, reason)
    await journalReview(req, 'returned', proposal, reason)
    return Response.json({ message: say(req, done) })
  }

const done = label('Vráceno poskytovateli.', 'Returned to the provider.', 'Повернено надавачу.')
const noReason = label(
  'Napište, proč změnu vracíte: poskytovatel podle toho pozná, co opravit.',
  'Write why you return the change, so that the provider knows what to mend.',
  'Напишіть, чому повертаєте зміну, щоб надавач знав, що виправити.',
)
