import type { PayloadRequest } from 'payload'

import { label } from '@/lib/label'
import { textIn } from '@/lib/textIn'
import { env } from '@/platform/env'
import { languageOf } from '@/platform/mail/languageOf'
import { queueLetter } from '@/platform/mail/queueLetter'
import { fail } from '@/platform/requests/fail'
import { accountOf, type Account } from '@/subjects/accounts/account'
import { issueLink } from '@/subjects/accounts/links'
import { invites } from '@/subjects/accounts/sendInvitation'

import { roomOpened } from '../letters/roomOpened'
import type { GroupMember, StoredGroup } from '../storedGroup'
import { seatsWhere } from './places'

/**
 * Gives a row of a group to the account with its e-mail; where there is none, makes one that can do nothing but enter
 * the room. Whoever has not set a password yet gets the invitation again.
 */
export const giveSeat = async (
  req: PayloadRequest,
  group: StoredGroup,
  member: GroupMember,
): Promise<{ isNew: boolean }> => {
  const email = String(member.email).toLowerCase()
  const known = await accountOf(req, email)
  if (known?.isActive === false) return fail(req, 409, texts.closed)

  const user = known?.id ?? (await makeAccount(req, email, nameOf(member)))
  await storeSeat(req, { user: String(user), group, member, email })
  if (!known) return { isNew: true }

  const isOutside = known.role === 'member' || known.role === 'provider'
  if (known.invitedAt && isOutside) {
    await issueLink(req, known, 'invitation')
    return { isNew: true }
  }
  await tell(req, known, group, member)
  return { isNew: false }
}

const nameOf = ({ name, organisation }: GroupMember): string => name || textIn('cs', organisation)

const makeAccount = async (req: PayloadRequest, email: string, name: string): Promise<string> => {
  req.context[invites] = true
  const { id } = await req.payload.create({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    req,
    data: { name: name.slice(0, 120), email, role: 'member', password: '' },
  })
  return String(id)
}

type Given = { user: string; group: StoredGroup; member: GroupMember; email: string }

const storeSeat = async (
  { payload }: PayloadRequest,
  { user, group, member, email }: Given,
): Promise<void> => {
  const slot = `${group.id}:${member.id}`
  const data = { user, email, group: String(group.id), member: String(member.id), slot }
  const [before] = await seatsWhere(payload, { slot: { equals: slot } })
  const collection = 'room-seats'
  if (before) await payload.db.updateOne({ collection, id: before.id, data, returning: false })
  else await payload.db.create({ collection, data, returning: false })
}

const tell = (
  { payload }: PayloadRequest,
  { id, email, name, language }: Account,
  group: StoredGroup,
  member: GroupMember,
): Promise<boolean> => {
  const locale = languageOf({ language })
  return queueLetter(payload, {
    to: email,
    language: locale,
    kind: roomOpened,
    data: { name, group: textIn(locale, group.name), link: `${env.siteUrl}/admin/moje-skupiny` },
    key: `roomOpened:${group.id}:${member.id}:${id}`,
    about: `users:${id}`,
  })
}

const texts = {
  closed: label(
    'Účet s tímto e-mailem je uzavřený. Otevřít ho může správce.',
    'The account with this e-mail is closed. An admin can open it.',
    'Обліковий запис із цим e-mail закрито. Відкрити його може адміністратор.',
  ),
}
