import type { PayloadHandler, PayloadRequest } from 'payload'

import type { Mistake } from '@/payload-types'
import { idsOf } from '@/lib/idOf'
import { label, say } from '@/lib/label'
import { isStaff, ownProviders } from '@/lib/roles'
import { recordAudit } from '@/subjects/journal/recordAudit'
import { textOf } from '@/platform/requests/textOf'
import { fail } from '@/platform/requests/fail'
import { requireUser } from '@/platform/requests/requireUser'
import { compareAndSet } from '@/platform/database/compareAndSet'

/** `POST /api/mistakes/:id/answer {text}`: the provider's person or staff answer; the reporter gets it by mail. */
export const answer: PayloadHandler = async (req) => {
  const mistake = await mistakeOf(req)
  const text = await textOf(req, 'text')
  if (!text) fail(req, 400, faults.empty)

  // Claimed first, so that of two who answer at once only one answer leaves.
  await move(req, mistake, ['new'], 'answered')
  await req.payload.update({
    collection: 'mistakes',
    id: mistake.id,
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      answer: text,
      answeredByName: req.user?.name,
      answeredAt: new Date().toISOString(),
    },
  })
  await journal(req, mistake, 'answer')
  return Response.json({ message: say(req, done.answered) })
}

/** `POST /api/mistakes/:id/close`: it is settled. Staff also close what needs no answer. */
export const close: PayloadHandler = async (req) => {
  const mistake = await mistakeOf(req)
  if (mistake.state === 'new' && !isStaff(req.user)) fail(req, 403, faults.answerFirst)

  await move(req, mistake, ['new', 'answered'], 'closed')
  await req.payload.update({
    collection: 'mistakes',
    id: mistake.id,
    depth: 0,
    overrideAccess: true,
    req,
    data: { closedAt: new Date().toISOString() },
  })
  await journal(req, mistake, 'state')
  return Response.json({ message: say(req, done.closed) })
}

const mistakeOf = async (req: PayloadRequest): Promise<Mistake> => {
  requireUser(req)

  const mistake = await req.payload.findByID({
    collection: 'mistakes',
    id: String(req.routeParams?.id),
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  const own = ownProviders(req.user)
  const isOwn = idsOf([mistake?.provider]).some((id) => own.includes(id))
  if (!isOwn && !isStaff(req.user)) return fail(req, 403, faults.notYours)

  return mistake ?? fail(req, 404, faults.missing)
}

const move = async (
  req: PayloadRequest,
  { id }: Mistake,
  from: Mistake['state'][],
  to: Mistake['state'],
): Promise<void> => {
  const moved = await compareAndSet(req, {
    collection: 'mistakes',
    id,
    expected: { state: { in: from } },
    data: { state: to },
  })
  if (!moved) fail(req, 409, faults.settled)
}

const journal = (req: PayloadRequest, mistake: Mistake, field: string): Promise<void> =>
  recordAudit(req, {
    action: 'changed',
    collection: 'mistakes',
    document: mistake.id,
    fields: [field],
    title: mistake.title,
    providers: idsOf([mistake.provider]),
  })

const done = {
  answered: label(
    'Odpověď je uložená. Nechal-li člověk adresu, dostane ji e-mailem.',
    'The answer is stored. If the person left an address, it goes there by e-mail.',
    'Відповідь збережено. Якщо людина залишила адресу, вона отримає її поштою.',
  ),
  closed: label('Vyřízeno.', 'Closed.', 'Закрито.'),
}
const faults = {
  notYours: label(
    'Tohle hlášení se týká jiného poskytovatele.',
    'This report is about another provider.',
    'Це повідомлення стосується іншого надавача.',
  ),
  missing: label('Nic takového tu není.', 'There is no such thing here.', 'Тут такого немає.'),
  empty: label('Napište odpověď.', 'Write an answer.', 'Напишіть відповідь.'),
  settled: label(
    'Mezitím to vyřídil někdo jiný.',
    'Somebody else has settled it in the meantime.',
    'Тим часом це владнав хтось інший.',
  ),
  answerFirst: label(
    'Nejdřív napište odpověď; bez ní uzavírá hlášení jen úřad.',
    'Write an answer first; without one only staff close a report.',
    'Спершу напишіть відповідь; без неї повідомлення закриває лише установа.',
  ),
}
