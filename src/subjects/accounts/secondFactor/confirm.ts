import type { PayloadHandler } from 'payload'

import { label, say } from '@/lib/label'
import { textOf } from '@/platform/requests/textOf'
import { compareAndSet } from '@/platform/database/compareAndSet'
import { fail } from '@/platform/requests/fail'
import { requireUser } from '@/platform/requests/requireUser'
import { inTransaction } from '@/platform/database/inTransaction'

import { factorOf, type Factor } from './factor'
import { newRecoveryCodes, plainCode } from './recoveryCodes'
import { recoveryDigest } from './seal'
import { endSessionsOf } from './sessions'
import { countTry, stepOf } from './spendCode'
import { tell } from './tell'

const begunForMs = 15 * 60_000

/**
 * `POST /users/second-factor/confirm {code}`: the telephone knows the secret, so from now on it is asked
 * for. Answers the recovery codes, this once. Sessions that others may have open by the password end.
 */
export const confirmSecondFactor: PayloadHandler = async (req) => {
  const user = requireUser(req)
  const code = plainCode(await textOf(req, 'code'))
  const factor = await factorOf(req, user.id)
  const pending = factor && pendingOf(factor)
  if (!factor || !pending) return fail(req, 409, beginAgain)

  let step: number | null = null
  const isRight = await countTry(req, user.id, async () => {
    step = /^\d{6}$/.test(code) ? stepOf(req, user.id, pending, code) : null
    return step !== null
  })
  if (!isRight) return fail(req, 400, wrongCode)

  const recoveryCodes = newRecoveryCodes()
  const recovery = recoveryCodes
    .map((each) => recoveryDigest(req, user.id, plainCode(each)))
    .join(' ')
  await inTransaction(req, async () => {
    // Of two confirmations at once only one gets codes that are valid.
    const taken = await compareAndSet(req, {
      collection: 'second-factors',
      id: factor.id,
      expected: { pending: { equals: pending } },
      data: { secret: pending, pending: null, pendingAt: null, lastStep: step, recovery },
    })
    if (!taken) fail(req, 409, beginAgain)
    await endSessionsOf(req, user.id, (user as { _sid?: string })._sid)
    await tell(req, { id: user.id, email: String(user.email), name: user.name }, 'on')
  })
  return Response.json({ message: say(req, done), recoveryCodes })
}

const pendingOf = ({ pending, pendingAt }: Factor): string | null =>
  pending && Date.now() - Date.parse(String(pendingAt)) < begunForMs ? pending : null

const wrongCode = label(
  'Kód nesouhlasí, nebo už byl použit. Počkejte na další a zkuste to znovu.',
  'The code does not fit or was used before. Wait for the next one and try again.',
  'Код не збігається або вже використаний. Зачекайте на наступний і спробуйте знову.',
)
const beginAgain = label(
  'Nastavení vypršelo, nebo bylo dokončeno jinde. Začněte znovu.',
  'This is too old or was finished elsewhere. Begin again.',
  'Час вийшов або налаштування завершено деінде. Почніть знову.',
)
const done = label(
  'Druhý faktor je zapnutý. Uložte si záložní kódy.',
  'The second factor is on. Keep the recovery codes.',
  'Другий фактор увімкнено. Збережіть резервні коди.',
)
