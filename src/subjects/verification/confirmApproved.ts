import type { CollectionAfterChangeHook } from 'payload'

import { idOf } from '@/lib/idOf'
import type { Proposal } from '@/payload-types'
import type { Reviewed } from '@/subjects/review/entry'
import { areOnlyWords } from '@/subjects/review/proposals'

import { confirmEntry } from './confirmEntry'

/** Who has mended an entry that was public has looked at it: once the change is approved, it counts as confirmed. */
export const confirmApproved: CollectionAfterChangeHook<Proposal> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const isApproved = doc.state === 'approved' && doc.decidedAt && !previousDoc?.decidedAt
  if (operation !== 'update' || !isApproved || doc.isNew || areOnlyWords(doc)) return doc

  await confirmEntry(req, {
    collection: doc.collection as Reviewed,
    document: String(doc.document),
    title: String(doc.title),
    provider: idOf(doc.provider),
    how: 'desk',
    person: { id: String(doc.submittedBy), name: doc.submittedByName, role: 'provider' },
  })
  return doc
}
