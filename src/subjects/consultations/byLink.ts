import type { PayloadHandler, PayloadRequest } from 'payload'

import { idOf } from '@/lib/idOf'
import { label, say } from '@/lib/label'
import type { Comment, Plan } from '@/payload-types'
import { compareAndSet } from '@/platform/database/compareAndSet'
import { fail } from '@/platform/requests/fail'
import { recordChange } from '@/subjects/freshness/recordChange'
import { recordAudit } from '@/subjects/journal/recordAudit'

import { consultationOfComment } from './consultationOfComment'
import { hashOf } from './hashOf'

/** `GET /api/comments/link/:key`: the comment whose receipt bears this key. Reading it changes nothing. */
export const readByLink: PayloadHandler = async (req) => {
  const { comment, consultation, isOpen, plan } = await found(req)
  const { number, itemTitle, text, withdrawnAt } = comment
  return Response.json(
    {
      number,
      item: itemTitle ?? '',
      text,
      plan: { title: consultation.title ?? '', slug: plan?.slug ?? '' },
      closesAt: new Date(consultation.closesAt).toISOString(),
      state: withdrawnAt ? 'withdrawn' : isOpen ? 'open' : 'over',
    },
    { headers: { 'Cache-Control': 'private, no-store' } },
  )
}

/**
 * `POST /api/comments/link/:key`: its author takes the comment back while the consultation is open. Nothing that she
 * wrote stays; the number does, for others have been counted after it.
 */
export const withdraw: PayloadHandler = async (req) => {
  const { comment, consultation, isOpen } = await found(req)
  if (comment.withdrawnAt) return Response.json({ message: say(req, texts.done) })
  if (!isOpen) fail(req, 409, texts.over)

  await compareAndSet(req, {
    collection: 'comments',
    id: comment.id,
    expected: { withdrawnAt: { exists: false } },
    data: {
      state: 'hidden',
      isPublic: Boolean(consultation.isPublic && !consultation.deletedAt),
      hiddenReason: texts.hidden.cs,
      text: texts.hidden.cs,
      name: null,
      organisation: null,
      email: null,
      isNamePublic: false,
      withdrawnAt: new Date().toISOString(),
    },
  })
  await recordChange(req, 'comments', comment.id)
  await recordAudit(req, {
    action: 'changed',
    collection: 'comments',
    document: comment.id,
    title: comment.number,
    fields: ['withdrawnAt'],
  })
  return Response.json({ message: say(req, texts.done) })
}

const found = async (req: PayloadRequest) => {
  const { db } = req.payload
  const hash = hashOf(String(req.routeParams?.key))
  const where = { tokenHash: { equals: hash } }
  const comment = await db.findOne<Comment>({ collection: 'comments', where, req })
  if (!comment) return fail(req, 404, texts.missing)

  const { consultation, isOpen } = await consultationOfComment(req, comment)
  const plan = await db.findOne<Plan>({
    collection: 'plans',
    where: { id: { equals: idOf(consultation.plan) } },
    select: { slug: true },
    req,
  })
  return { comment, consultation, isOpen, plan }
}

const texts = {
  done: label(
    'Připomínku jste vzali zpět.',
    'You have taken the comment back.',
    'Ви відкликали зауваження.',
  ),
  hidden: label(
    'Připomínku vzal autor zpět.',
    'Its author has taken the comment back.',
    'Автор відкликав зауваження.',
  ),
  over: label(
    'Připomínkování skončilo, zpět už připomínku vzít nejde. Napište prosím úřadu.',
    'The consultation is over: the comment cannot be taken back any more. Please write to the office.',
    'Обговорення завершено: відкликати зауваження вже не можна. Напишіть, будь ласка, установі.',
  ),
  missing: label('Odkaz neplatí.', 'The link is not valid.', 'Посилання недійсне.'),
}
