import { addDataAndFileToRequest, type PayloadHandler, type PayloadRequest } from 'payload'
import { RateLimiterRes } from 'rate-limiter-flexible'

import { clientAddressOf } from '@/lib/clientAddress'
import { isFromPage } from '@/lib/formState'
import { label, say } from '@/lib/label'
import type { Comment } from '@/payload-types'
import { fail } from '@/platform/requests/fail'
import { limits } from '@/subjects/accounts/limits'
import { takeTry } from '@/subjects/accounts/takeTry'
import { proofOf } from '@/subjects/errorReports/proof'
import { recordChange } from '@/subjects/freshness/recordChange'

import { consultationOfComment } from './consultationOfComment'
import { nextCount } from './nextCount'

/**
 * `POST /api/comments/:id/agree {altcha?}`: anybody agrees with a comment that the website shows, while its consultation
 * is open. Only the number is kept, nothing of who agreed; from one address a few count a day. A page without script
 * sends no solved sum.
 */
export const agree: PayloadHandler = async (req) => {
  const comment = await shownComment(req)
  const { isOpen } = await consultationOfComment(req, comment)
  if (!isOpen) fail(req, 409, texts.over)
  if (!isFromPage(req.headers)) await checkProof(req)

  const isCounted = await limits.agreement
    .consume(`${comment.id} ${clientAddressOf(req.headers)}`)
    .then(() => true)
    .catch((spent: unknown) => {
      if (spent instanceof RateLimiterRes) return false
      throw spent
    })
  if (!isCounted)
    return Response.json({
      state: 'again',
      message: say(req, texts.again),
      agreements: comment.agreements ?? 0,
    })

  const agreements = await nextCount(req.payload, {
    collection: 'comments',
    id: comment.id,
    field: 'agreements',
    isPublic: true,
  })
  await recordChange(req, 'comments', comment.id)
  return Response.json({ state: 'counted', message: say(req, texts.counted), agreements })
}

/** The comment of the address, as the public reads it: staff too agree with what is shown. */
const shownComment = async (req: PayloadRequest): Promise<Comment> => {
  const comment = await req.payload.db.findOne<Comment>({
    collection: 'comments',
    where: {
      and: [
        { id: { equals: String(req.routeParams?.id) } },
        { isPublic: { equals: true } },
        { state: { equals: 'shown' } },
        { deletedAt: { exists: false } },
      ],
    },
    req,
  })
  return comment ?? fail(req, 404, texts.missing)
}

const checkProof = async (req: PayloadRequest): Promise<void> => {
  if (!req.data) await addDataAndFileToRequest(req)
  const proof = (await proofOf(req, req.data?.altcha)) ?? fail(req, 400, texts.proof)
  await takeTry(req, [[limits.agreementBySum, proof]])
}

const texts = {
  counted: label('Váš souhlas jsme přičetli.', 'Your yes is counted.', 'Вашу згоду враховано.'),
  again: label(
    'Z vašeho připojení k internetu už dnes souhlasů přišlo dost, další jsme nepřičetli.',
    'Enough have agreed from your internet connection today: this one was not counted.',
    'З вашого підключення сьогодні вже надійшло достатньо згод, цю не враховано.',
  ),
  over: label('Připomínkování skončilo.', 'The consultation is over.', 'Обговорення завершено.'),
  missing: label(
    'Taková připomínka na webu není.',
    'There is no such comment on the website.',
    'Такого зауваження на вебсайті немає.',
  ),
  proof: label(
    'Chybí vyřešená úloha (altcha) z /api/mistakes/challenge.',
    'The solved sum (altcha) of /api/mistakes/challenge is missing.',
    'Бракує розвʼязаного завдання (altcha) з /api/mistakes/challenge.',
  ),
}
