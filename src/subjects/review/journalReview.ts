import type { PayloadRequest } from 'payload'

import type { Proposal } from '@/payload-types'
import { idsOf } from '@/lib/idOf'
import type { AuditAction } from '@/subjects/journal/auditActions'
import { recordAudit } from '@/subjects/journal/recordAudit'

/** Journals that an entry was handed over, taken back or decided on. */
export const journalReview = (
  req: PayloadRequest,
  action: AuditAction,
  { collection, document, title, provider }: Proposal,
  note?: string,
): Promise<void> =>
  recordAudit(req, {
    action,
    collection: String(collection),
    document,
    title,
    note,
    providers: idsOf([provider]),
  })
