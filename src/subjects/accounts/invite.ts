import { NotFound, type PayloadHandler } from 'payload'

import { label, say } from '@/lib/label'
import { isAdmin } from '@/lib/roles'
import { recordAudit } from '@/subjects/journal/recordAudit'
import { fail } from '@/platform/requests/fail'
import { requireStaff } from '@/platform/requests/requireUser'

import { issueLink } from './links'

/**
 * `POST /users/:id/invite`: an admin sends the invitation again, staff to people of
 * providers; the older link ends.
 */
export const invite: PayloadHandler = async (req) => {
  const sender = requireStaff(req)

  const id = String(req.routeParams?.id)
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    overrideAccess: true,
    req,
    disableErrors: true,
  })
  if (!user) throw new NotFound(req.t)
  if (!isAdmin(sender) && user.role !== 'provider') return fail(req, 403, onlyProviders)
  if (!user.invitedAt || user.isActive === false) return fail(req, 409, notInvited)

  await issueLink(req, user, 'invitation')
  await recordAudit(req, {
    action: 'invited',
    collection: 'users',
    document: id,
    title: user.name,
    note: say(req, again),
  })
  return Response.json({ message: say(req, sent) })
}

const onlyProviders = label(
  'Pracovníky úřadu zve jen správce.',
  'Only an admin invites staff.',
  'Працівників установи запрошує лише адміністратор.',
)
const again = label('Pozvánka poslána znovu.', 'Sent again.', 'Надіслано ще раз.')
const sent = label(
  'Pozvánka odejde během chvíle. Starší odkaz už neplatí.',
  'The invitation will leave in a moment. The older link is no longer valid.',
  'Запрошення буде надіслано за мить. Попереднє посилання вже недійсне.',
)
const notInvited = label(
  'Tento člověk už heslo má, nebo je jeho účet uzavřený. Pozvánku posílat nelze.',
  'This person has a password already, or the account is closed. No invitation can be sent.',
  'Ця людина вже має пароль, або її обліковий запис закрито. Запрошення надіслати не можна.',
)
