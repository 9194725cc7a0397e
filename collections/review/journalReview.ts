import type { PayloadRequest } from 'payload'

import type { Proposal } from '@/payload-types'

import { idsOf } from '@/lib/idOf'

import type { AuditAction } from '../auditActions'
import { recordAudit } from '../hooks/recordAudit'

/** Journals that an entry was handed over, taken back or decided on. */
export const journalReview = (
  req: PayloadRequest,
  action: AuditAction,
  { collection, document, title, provider }: Proposal,
  note?: string,
): Promise<void> =>
  recordAudit(req, {
    ...{ action, collection: String(collection), document, title, note },
    providers: idsOf([provider]),
  })
