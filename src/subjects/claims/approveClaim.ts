import type { PayloadHandler, PayloadRequest } from 'payload'

import { idOf, idsOf } from '@/lib/idOf'
import { label, say } from '@/lib/label'
import { worksAtDesk, type Person } from '@/lib/roles'
import type { Claim } from '@/payload-types'
import { accountOf } from '@/subjects/accounts/account'
import { invites } from '@/subjects/accounts/sendInvitation'
import { recordAudit } from '@/subjects/journal/recordAudit'
import { fail } from '@/platform/requests/fail'

import { claimOf, reopenClaim, settleClaim, takeClaim } from './claimOf'

/**
 * `POST /claims/:id/approve`: who asked gets an account bound to the provider, and an invitation; a
 * provider's person who has one keeps this provider too.
 */
export const approveClaim: PayloadHandler = async (req) => {
  const claim = await claimOf(req)
  const provider = idOf(claim.provider)
  if (!provider) return fail(req, 409, texts.noProvider)

  // Taken first, so that of two people who decide at once only one goes on.
  await takeClaim(req, claim, 'approved')
  const carryOut = async () => {
    const isNewAccount = await giveAccount(req, claim, provider)
    await settleClaim(req, claim, { isNewAccount })
  }
  await carryOut().catch(async (error: unknown) => {
    await reopenClaim(req, claim)
    throw error
  })
  await recordAudit(req, {
    action: 'approved',
    collection: 'claims',
    document: String(claim.id),
    title: claim.title,
  })
  return Response.json({ message: say(req, texts.done) })
}

/** True when the account is new. */
const giveAccount = async (req: PayloadRequest, claim: Claim, provider: string) => {
  const email = String(claim.email)
  const known = await accountOf(req, email)
  const quietly = { collection: 'users', depth: 0, overrideAccess: true, req } as const
  if (!known) {
    req.context[invites] = claim.language ?? true
    const data = {
      name: String(claim.name),
      email,
      role: 'provider' as const,
      language: claim.language,
    }
    await req.payload.create({ ...quietly, data: { ...data, providers: [provider], password: '' } })
    return true
  }
  if (known.isActive === false) return fail(req, 409, texts.closed)
  if (worksAtDesk(known as Person) && known.role !== 'provider') return fail(req, 409, texts.staff)

  const { id, providers } = await req.payload.findByID({ ...quietly, id: known.id })
  // A member of a working group keeps an organisation from now on, and the room beside.
  const data = {
    role: 'provider' as const,
    providers: [...new Set([...idsOf(providers), provider])],
  }
  await req.payload.update({ ...quietly, id, data })
  return false
}

const texts = {
  done: label(
    'Schváleno. Žadateli odejde dopis.',
    'Approved. A letter will leave.',
    'Схвалено. Заявнику буде надіслано лист.',
  ),
  noProvider: label(
    'Organizaci s tímto IČO v katalogu nemáme. Vyberte u žádosti poskytovatele a uložte ji, nebo ho nejdřív založte.',
    'No provider in the catalogue has this IČO. Choose one in the claim and save it, or make one first.',
    'Надавача з цим IČO в каталозі немає. Виберіть його в заявці та збережіть, або спершу створіть.',
  ),
  closed: label(
    'Účet s tímto e-mailem je uzavřený. Otevřít ho může správce.',
    'The account with this e-mail is closed. An admin can open it.',
    'Обліковий запис із цим e-mail закрито. Відкрити його може адміністратор.',
  ),
  staff: label(
    'Tento e-mail patří pracovníkovi úřadu; jeho roli mění jen správce.',
    'This e-mail belongs to staff; only an admin changes their role.',
    'Цей e-mail належить працівнику установи; його роль змінює лише адміністратор.',
  ),
}
