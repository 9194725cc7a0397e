import type { PayloadHandler } from 'payload'

import { label, say } from '@/lib/label'
import { recordAudit } from '@/subjects/journal/recordAudit'
import { textOf } from '@/platform/requests/textOf'
import { fail } from '@/platform/requests/fail'

import { claimOf, settleClaim, takeClaim } from './claimOf'

/** `POST /claims/:id/refuse {reason}`: nobody gets an account, and who asked learns why. */
export const refuseClaim: PayloadHandler = async (req) => {
  const claim = await claimOf(req)
  const reason = await textOf(req, 'reason')
  if (!reason) return fail(req, 400, noReason)

  await takeClaim(req, claim, 'refused')
  await settleClaim(req, claim, { reason })
  await recordAudit(req, {
    action: 'refused',
    collection: 'claims',
    document: String(claim.id),
    title: claim.title,
  })
  return Response.json({ message: say(req, done) })
}

const done = label(
  'Zamítnuto. Žadateli odejde dopis s důvodem.',
  'Refused. A letter with the reason will leave.',
  'Відхилено. Заявнику буде надіслано лист із причиною.',
)
const noReason = label(
  'Napište, proč žádost zamítáte: žadatel důvod dostane dopisem.',
  'Write why you refuse it: the reason goes out in a letter.',
  'Напишіть, чому відхиляєте заявку: причину буде надіслано листом.',
)
