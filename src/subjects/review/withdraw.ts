import type { PayloadHandler } from 'payload'

import { label, say } from '@/lib/label'

import { requireOwner, entryOf, type Reviewed } from './entry'
import { requireProposal, takeBack } from './proposals'

/** `POST /:id/withdraw`: a provider's person takes back what waits, to go on writing. */
export const withdraw =
  (collection: Reviewed): PayloadHandler =>
  async (req) => {
    const { newest } = await entryOf(req, collection)
    requireOwner(req, collection, newest)
    const proposal = await requireProposal(req, collection, newest)
    await takeBack(req, proposal)
    return Response.json({ message: say(req, done) })
  }

const done = label(
  'Vzato zpět. Můžete pokračovat v úpravách.',
  'Taken back. You can go on editing.',
  'Відкликано. Можна продовжити редагування.',
)
