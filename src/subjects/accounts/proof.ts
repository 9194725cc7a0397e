import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { PayloadRequest } from 'payload'

import { label, type Label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'
import { requireUser } from '@/platform/requests/requireUser'
import { textOf } from '@/platform/requests/textOf'

import { inTurn } from './inTurn'
import { limits } from './limits'
import { factorOf } from './secondFactor/factor'
import { spendCode } from './secondFactor/spendCode'
import { takeTry } from './takeTry'

type Proof = { currentPassword: string; code: string }
type Fault = { path: keyof Proof; message: Label }

/**
 * What is wrong with the proof that whoever asks is the account's person and not somebody at an open
 * session: the current password, and a code where there is a second factor. Null when it holds.
 */
export const proofFault = async (
  req: PayloadRequest,
  { currentPassword, code }: Proof,
): Promise<Fault | null> => {
  const { id } = requireUser(req)
  const giveBack = await takeTry(req, [[limits.proof, id]])
  if (!(await inTurn(req, true, () => isPasswordOf(req, id, currentPassword))))
    return { path: 'currentPassword', message: faults.password }

  await giveBack()
  const factor = await factorOf(req, id)
  if (!factor?.secret || (await spendCode(req, factor, code))) return null
  return { path: 'code', message: faults.code }
}

/** Goes on only with a proof in the body: `{currentPassword, code?}`. */
export const requireProof = async (req: PayloadRequest): Promise<void> => {
  const code = await textOf(req, 'code')
  // Blanks around it belong to a password.
  const given: unknown = req.data?.currentPassword
  const currentPassword = typeof given === 'string' ? given : ''
  const fault = await proofFault(req, { currentPassword, code })
  if (fault) fail(req, 400, fault.message, { path: fault.path })
}

const hash = promisify(pbkdf2)

/** As Payload stores it: `pbkdf2-sha256-v1:` and the hash. */
const isPasswordOf = async (req: PayloadRequest, id: string, password: string) => {
  const row = await req.payload.db.findOne<{ id: string; hash?: string; salt?: string }>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  })
  const [, known] = (row?.hash ?? '').split('pbkdf2-sha256-v1:')
  if (!password || !row?.salt || !known) return false

  const stored = Buffer.from(known, 'hex')
  const given = await hash(password, row.salt, 600_000, 32, 'sha256')
  return stored.length === given.length && timingSafeEqual(stored, given)
}

const faults = {
  password: label(
    'Napište své současné heslo. Tohle nesouhlasí.',
    'Enter your current password. This is not it.',
    'Введіть свій поточний пароль. Цей не збігається.',
  ),
  code: label(
    'Napište i kód z aplikace v telefonu. Tenhle nesouhlasí, nebo už byl použit.',
    'Enter the code of the app in your telephone too. This one does not fit or was used before.',
    'Введіть також код із застосунку в телефоні. Цей не збігається або вже використаний.',
  ),
}
