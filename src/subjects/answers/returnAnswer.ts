import type { PayloadHandler, PayloadRequest } from 'payload'

import { label, say } from '@/lib/label'
import type { MeasureAnswer } from '@/payload-types'
import type { Values } from '@/platform/database/bulk'
import { togetherOf, type Step } from '@/platform/database/together'
import { composeLetter } from '@/platform/mail/composeLetter'
import { dueNow } from '@/platform/mail/store'
import { fail } from '@/platform/requests/fail'
import { recordAudit } from '@/subjects/journal/recordAudit'

import { contactsOf } from './contacts'
import { decidedBy, decisionOf, faults, measureOf, waitingAnswer } from './decided'
import { answerReturned } from './letters/answerReturned'
import { newLink } from './newLink'

/**
 * `POST /api/measure-answers/:id/return {version, reason}`: the answer goes back with a sentence, in a letter with a new
 * link where its address still answers for the measure. What was written comes back in the form.
 */
export const returnAnswer: PayloadHandler = async (req) => {
  const decision = await decisionOf(req)
  const { reason } = decision
  if (!reason) return fail(req, 400, texts.reason, { path: 'reason' })
  const answer = await waitingAnswer(req, decision)
  const steps = await stepsOf(req, answer, reason)
  if (!(await togetherOf(req.payload).writeTogether(steps))) fail(req, 409, faults.replaced)
  await recordAudit(req, {
    action: 'returned',
    collection: 'measures',
    document: answer.measure,
    title: answer.title,
  })
  return Response.json({ message: say(req, texts.done) })
}

const stepsOf = async (
  req: PayloadRequest,
  answer: MeasureAnswer,
  reason: string,
): Promise<Step[]> => {
  const { id, version, email, measure, plan, year, title } = answer
  const returned: Step = {
    collection: 'measure-answers',
    id: String(id),
    expected: { state: 'waiting', version: version ?? 1 },
    change: { state: 'returned', reason, ...decidedBy(req, answer) },
  }
  if (!email || !measure || !plan || !year) return [returned]

  const contacts = await contactsOf(req, { measure: { equals: measure } })
  const mayAnswer = contacts.get(measure)?.includes(email) && (await measureOf(req, answer))
  const link = mayAnswer ? newLink({ plan, year, email, measures: [measure] }, new Date()) : null
  const letter = await composeLetter(
    { payload: req.payload },
    {
      to: email,
      language: 'cs',
      kind: answerReturned,
      data: {
        measure: title ?? '',
        year,
        reason,
        ...(link && { link: link.href, validTill: link.expiresAt }),
      },
      key: `answers:returned:${id}:${version}`,
      about: `measure-answers:${id}`,
    },
  )
  return [
    returned,
    ...(link ? [link.row] : []),
    { collection: 'letters', add: dueNow(letter) as unknown as Values },
  ]
}

const texts = {
  reason: label(
    'Napište jednou větou, co je potřeba opravit.',
    'Write in one sentence what has to be mended.',
    'Напишіть одним реченням, що треба виправити.',
  ),
  done: label(
    'Vráceno, dopis s vaší větou je na cestě.',
    'Returned, a letter with your sentence is on its way.',
    'Повернено, лист із вашим реченням уже надсилається.',
  ),
}
