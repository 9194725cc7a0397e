import { addDataAndFileToRequest, type PayloadHandler } from 'payload'

import { clientAddressOf } from '@/lib/clientAddress'
import { label, say } from '@/lib/label'
import { portalName } from '@/platform/mail/queueLetter'
import { fail } from '@/platform/requests/fail'

import { inTurn } from './inTurn'
import { limits } from './limits'
import { ownerOf, takeLink } from './links'
import { passwordFault } from './passwordFault'
import { takeTry } from './takeTry'

/**
 * `POST /users/reset-password {token, password}`: sets the password that an invitation or a forgotten one
 * allows. It signs nobody in, so a link in a wrong mailbox alone opens no session.
 */
export const setPassword: PayloadHandler = async (req) => {
  await addDataAndFileToRequest(req)
  const { token, password } = (req.data ?? {}) as Record<string, unknown>
  if (typeof token !== 'string' || typeof password !== 'string') return fail(req, 400, badLink)
  const giveBack = await takeTry(req, [[limits.link, clientAddressOf(req.headers)]])
  const owner = await ownerOf(req, token)
  if (!owner) return fail(req, 400, badLink)

  await giveBack()
  const personal = [owner.email, owner.name, await portalName(req, 'cs')]
  const fault = await passwordFault(password, personal)
  // Looked at first: a link is not spent on a password that cannot be.
  if (fault) return fail(req, 400, fault)

  const account = await takeLink(req, token)
  if (!account) return fail(req, 400, badLink)

  const { payload } = req
  await inTurn(req, true, () =>
    payload.update({
      collection: 'users',
      id: String(account.id),
      depth: 0,
      overrideAccess: true,
      req,
      data: { password, invitedAt: null },
    }),
  )
  return Response.json({ message: say(req, done) })
}

const badLink = label(
  'Odkaz neplatí: byl použit, vypršel, nebo přišel novější. Požádejte o nový přes „Zapomenuté heslo“.',
  'The link is not valid: it was used, is too old, or a newer one came. Ask for a new one by “Forgot password”.',
  'Посилання недійсне: його використано, його строк минув або надійшло новіше. Попросіть нове через «Забули пароль».',
)
const done = label(
  'Heslo je nastaveno. Přihlaste se.',
  'The password is set. Sign in.',
  'Пароль встановлено. Увійдіть.',
)
