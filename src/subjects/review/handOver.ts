import type { PayloadRequest } from 'payload'

import { fixFiles } from '@/subjects/files/fixFiles'
import type { Proposal } from '@/payload-types'

import type { Change } from './change'
import { providerOf, type Entry, type Reviewed } from './entry'
import { journalReview } from './journalReview'
import { slotOf } from './proposals'
import { titleOf } from './titleOf'

type Handed = {
  collection: Reviewed
  /** As it would be published. */
  entry: Entry
  changes: Change[]
  /** What its person says to it. */
  note: string
  isNew: boolean
}

/** Puts what the person of the request proposes among what waits for staff; letters to them follow from it. */
export const handOver = async (
  req: PayloadRequest,
  { collection, entry, changes, note, isNew }: Handed,
): Promise<Proposal> => {
  await fixFiles(req, entry)
  const proposal = await req.payload.create({
    collection: 'proposals',
    data: {
      collection,
      document: entry.id,
      slot: slotOf(collection, entry.id),
      state: 'waiting',
      title: titleOf(entry),
      provider: providerOf(collection, entry),
      isNew,
      changes,
      note,
      submittedBy: req.user?.id,
      submittedByName: req.user?.name,
      submittedAt: new Date().toISOString(),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await journalReview(req, 'submitted', proposal)
  return proposal
}
