import type { PayloadHandler } from 'payload'

import { label, say } from '@/lib/label'
import { isStaff } from '@/lib/roles'
import { fail } from '@/platform/requests/fail'
import { requireUser } from '@/platform/requests/requireUser'

import { requireProof } from '../proof'
import { factorOf } from './factor'
import { byHerself } from './settleEnd'
import { isRequired } from './state'

/** `POST /users/second-factor/off {currentPassword, code}`: only where it is not required. */
export const turnOffSecondFactor: PayloadHandler = async (req) => {
  const user = requireUser(req)
  const factor = await factorOf(req, user.id)
  if (!factor?.secret) return fail(req, 409, isOff)
  if (isStaff(user) && (await isRequired(req))) return fail(req, 409, mustStay)

  await requireProof(req)
  req.context[byHerself] = true
  await req.payload.delete({
    collection: 'second-factors',
    id: factor.id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return Response.json({ message: say(req, done) })
}

export const isOff = label(
  'Druhý faktor není zapnutý.',
  'There is no second factor.',
  'Другий фактор не ввімкнено.',
)
const mustStay = label(
  'Druhý faktor je pro vaši roli povinný, vypnout ho nelze.',
  'Your role must have a second factor; it cannot be turned off.',
  'Для вашої ролі другий фактор обов’язковий, вимкнути його не можна.',
)
const done = label(
  'Druhý faktor je vypnutý.',
  'The second factor is off.',
  'Другий фактор вимкнено.',
)
