import type { PayloadHandler } from 'payload'

import { label, say } from '@/lib/label'

import { refuse } from '@/subjects/review/entry'
import { textOf } from '@/subjects/review/textOf'
import { wrongCode } from './demandCode'
import { demandPerson } from './demandPerson'
import { factorOf, type Factor } from './factor'
import { inTransaction } from './inTransaction'
import { newRecoveryCodes, plainCode } from './recoveryCodes'
import { recoveryDigest } from './seal'
import { endSessionsOf } from './sessions'
import { countTry, stepOf } from './spendCode'
import { tell } from './tell'

const patience = 15 * 60_000

/**
 * `POST /users/second-factor/confirm {code}`: the telephone knows the secret, so from now on it is asked
 * for. Answers the recovery codes, this once. Sessions that others may have open by the password end.
 */
export const confirmSecondFactor: PayloadHandler = async (req) => {
  const user = demandPerson(req)
  const code = plainCode(await textOf(req, 'code'))
  const factor = await factorOf(req, user.id)
  const pending = factor && pendingOf(factor)
  if (!factor || !pending) return refuse(req, 409, beginAgain)

  let step: number | null = null
  const isRight = await countTry(req, user.id, async () => {
    step = /^\d{6}$/.test(code) ? stepOf(req, user.id, pending, code) : null
    return step !== null
  })
  if (!isRight) return refuse(req, 400, wrongCode)

  const recoveryCodes = newRecoveryCodes()
  await inTransaction(req, async () => {
    const taken: unknown = await req.payload.db.updateOne({
      collection: 'second-factors',
      // Of two confirmations at once only one gets codes that are valid.
      where: { and: [{ id: { equals: factor.id } }, { pending: { equals: pending } }] },
      data: {
        secret: pending,
        ...{ pending: null, pendingAt: null, lastStep: step },
        recovery: recoveryCodes
          .map((each) => recoveryDigest(req, user.id, plainCode(each)))
          .join(' '),
      },
      options: { atomic: true },
      req,
    })
    if (!taken) refuse(req, 409, beginAgain)
    await endSessionsOf(req, user.id, (user as { _sid?: string })._sid)
    await tell(req, { id: user.id, email: String(user.email), name: user.name }, 'on')
  })
  return Response.json({ message: say(req, done), recoveryCodes })
}

const pendingOf = ({ pending, pendingAt }: Factor): string | null =>
  pending && Date.now() - Date.parse(String(pendingAt)) < patience ? pending : null

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
