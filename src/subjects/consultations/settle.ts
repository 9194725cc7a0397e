import type { Payload, PayloadHandler, PayloadRequest, Where } from 'payload'

import { consultationState } from '@/lib/consultation'
import { formatDateTime } from '@/lib/formatDate'
import { label, say } from '@/lib/label'
import { isConsultationKeeper } from '@/lib/roles'
import type { Comment, Consultation } from '@/payload-types'
import { compareAndSet } from '@/platform/database/compareAndSet'
import { fail } from '@/platform/requests/fail'
import { requireUser } from '@/platform/requests/requireUser'
import { recordAudit } from '@/subjects/journal/recordAudit'

import { finishSettlement } from './finishSettlement'

/**
 * `POST /api/consultations/:id/settle`: the settlement of all comments is published at once, and their authors are
 * written to. Refused while comments are still taken, and while a shown one has no decision or no reason.
 */
export const settle: PayloadHandler = async (req) => {
  requireUser(req)
  if (!isConsultationKeeper(req.user)) fail(req, 403, faults.notYours)

  const consultation = await settledConsultation(req)
  const { id, closesAt, title } = consultation
  const state = consultationState(consultation, new Date())
  if (state === 'settled') fail(req, 409, faults.done)
  if (state !== 'closed') fail(req, 409, faults.open(closesAt))

  const unsettled = await unsettledNumbers(req, id)
  if (unsettled.length > 0) fail(req, 409, faults.unsettled(unsettled.join(', ')), { unsettled })

  const now = new Date().toISOString()
  const taken = await compareAndSet(req, {
    collection: 'consultations',
    id,
    expected: { settledAt: { exists: false } },
    data: { settledAt: now },
  })
  if (!taken) fail(req, 409, faults.done)

  await recordAudit(req, {
    action: 'changed',
    collection: 'consultations',
    document: id,
    title,
    fields: ['settledAt'],
  })
  await finishSettlement(req.payload, id)
  const waiting = await countOf(req.payload, id, [{ state: { equals: 'waiting' } }])
  return Response.json({ message: say(req, waiting > 0 ? done.waiting(waiting) : done.all) })
}

const settledConsultation = async (req: PayloadRequest): Promise<Consultation> => {
  const found = await req.payload.findByID({
    collection: 'consultations',
    id: String(req.routeParams?.id),
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return found ?? fail(req, 404, faults.missing)
}

/** The numbers of shown comments without a decision or without its reason. */
const unsettledNumbers = async (req: PayloadRequest, consultation: string): Promise<string[]> => {
  const { docs } = await req.payload.db.find<Comment>({
    collection: 'comments',
    where: {
      and: [
        { consultation: { equals: consultation } },
        { state: { equals: 'shown' } },
        { deletedAt: { exists: false } },
      ],
    },
    select: { number: true, decision: true, reason: true },
    sort: ['letter', 'point'],
    pagination: false,
    req,
  })
  return docs
    .filter(({ decision, reason }) => !decision || !reason?.trim())
    .map(({ number }) => String(number))
}

const countOf = async (payload: Payload, consultation: string, and: Where[]): Promise<number> => {
  const { totalDocs } = await payload.db.count({
    collection: 'comments',
    where: {
      and: [{ consultation: { equals: consultation } }, { deletedAt: { exists: false } }, ...and],
    },
  })
  return totalDocs
}

const done = {
  all: label(
    'Vypořádání je zveřejněné. Autorům, kteří nechali e-mail, odejde dopis.',
    'The settlement is published. Authors who left an e-mail will get a letter.',
    'Розгляд оприлюднено. Автори, які залишили адресу, отримають лист.',
  ),
  waiting: (count: number) =>
    label(
      `Vypořádání je zveřejněné, autorům odejde dopis. Neposouzené připomínky (${count}) v něm nejsou.`,
      `The settlement is published, authors will get a letter. Comments that nobody has looked at (${count}) are not in it.`,
      `Розгляд оприлюднено, автори отримають лист. Непереглянутих зауважень (${count}) у ньому немає.`,
    ),
}
const faults = {
  notYours: label(
    'Vypořádání zveřejňují koordinátoři a správci.',
    'Coordinators and admins publish the settlement.',
    'Розгляд оприлюднюють координатори й адміністратори.',
  ),
  missing: label(
    'Takové připomínkování tu není.',
    'There is no such consultation.',
    'Такого обговорення тут немає.',
  ),
  done: label(
    'Vypořádání už někdo zveřejnil.',
    'Somebody has published the settlement already.',
    'Розгляд уже хтось оприлюднив.',
  ),
  open: (closesAt: string) =>
    label(
      `Připomínky se přijímají do ${formatDateTime('cs', closesAt)}. Vypořádání jde zveřejnit až potom.`,
      `Comments are taken until ${formatDateTime('en', closesAt)}. The settlement can be published after that.`,
      `Зауваження приймають до ${formatDateTime('uk', closesAt)}. Розгляд можна оприлюднити лише потім.`,
    ),
  unsettled: (numbers: string) =>
    label(
      `Rozhodnutí nebo důvod chybí u připomínek: ${numbers}.`,
      `A decision or a reason is missing of the comments: ${numbers}.`,
      `Рішення або обґрунтування бракує в зауваженнях: ${numbers}.`,
    ),
}
