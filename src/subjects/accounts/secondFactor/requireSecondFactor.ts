import { AuthenticationError, type CollectionBeforeLoginHook } from 'payload'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

import { factorOf } from './factor'
import { spendCode } from './spendCode'

/**
 * Who has a second factor signs in with a code too. That it is missing is said only here, after the
 * password was right, so it tells a stranger nothing; a wrong code is answered like a wrong password.
 */
export const requireSecondFactor: CollectionBeforeLoginHook = async ({ req, user }) => {
  const factor = await factorOf(req, String(user.id))
  if (!factor?.secret) return

  const code: unknown = req.data?.otp
  if (typeof code !== 'string' || !code.trim()) fail(req, 401, missing, { otp: 'required' })
  if (!(await spendCode(req, factor, code.slice(0, mostCharacters))))
    throw Object.assign(new AuthenticationError(req.t), { data: { otp: 'wrong' } })
}

const mostCharacters = 100

const missing = label(
  'Zadejte ještě kód z aplikace v telefonu.',
  'Enter the code of the app in your telephone too.',
  'Введіть ще код із застосунку в телефоні.',
)
