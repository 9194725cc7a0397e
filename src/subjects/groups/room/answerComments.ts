import type { PayloadHandler, PayloadRequest } from 'payload'

import { label, say, type Label } from '@/lib/label'
import { longestComment, longestReason } from '@/lib/roomView'
import { textIn } from '@/lib/textIn'
import { allOrNothing } from '@/platform/database/allOrNothing'
import { fail } from '@/platform/requests/fail'
import { requireStaff } from '@/platform/requests/requireUser'
import { textOf } from '@/platform/requests/textOf'
import { recordAudit } from '@/subjects/journal/recordAudit'

import type { StoredGroup } from '../storedGroup'
import { commentsWhere, type RoomCommentRow } from './commentView'
import { groupOf, viewOf } from './groupView'
import { personal } from './ofMember'

const collection = 'room-comments'

/** `POST /api/working-groups/:id/room/answer {comment, text}`: staff answer a member; the last answer stands. */
export const answerComment: PayloadHandler = async (req) => {
  const { name } = requireStaff(req)
  const group = await groupOf(req)
  const { id } = await commentIn(req, group)
  const answer = await textOf(req, 'text', longestComment)
  if (!answer) return fail(req, 400, texts.empty, { path: 'text' })

  const data = { answer, answeredBy: name, answeredAt: new Date().toISOString() }
  await req.payload.db.updateOne({ collection, id, data, returning: false })
  return done(req, group, texts.answered)
}

/** `POST /api/working-groups/:id/room/remove {comment, reason}`: staff take a comment away; its words go, the reason stays. */
export const removeComment: PayloadHandler = async (req) => {
  requireStaff(req)
  const group = await groupOf(req)
  const { id } = await commentIn(req, group)
  const removedReason = await textOf(req, 'reason', longestReason)
  if (!removedReason) return fail(req, 400, texts.noReason, { path: 'reason' })

  const data = { text: null, answer: null, answeredBy: null, answeredAt: null, removedReason }
  await allOrNothing(req, async () => {
    await req.payload.db.updateOne({ collection, id, data, req, returning: false })
    await recordAudit(req, {
      action: 'deleted',
      collection: 'working-groups',
      document: String(group.id),
      title: textIn('cs', group.name),
      fields: ['meetings'],
      note: removedReason,
    })
  })
  return done(req, group, texts.removed)
}

const commentIn = async (req: PayloadRequest, group: StoredGroup): Promise<RoomCommentRow> => {
  const id = await textOf(req, 'comment')
  const own = await commentsWhere(req.payload, { group: { equals: String(group.id) } })
  const found = own.find((each) => String(each.id) === id)
  if (!found) return fail(req, 404, texts.comment, { path: 'comment' })
  return found.removedReason ? fail(req, 409, texts.gone) : found
}

const done = async (req: PayloadRequest, group: StoredGroup, words: Label): Promise<Response> =>
  Response.json({ ...(await viewOf(req, group)), message: say(req, words) }, personal)

const texts = {
  comment: label(
    'Takový příspěvek u skupiny není. Možná ho člen mezitím smazal.',
    'The group has no such comment. The member may have deleted it meanwhile.',
    'У групи немає такого допису. Можливо, учасник його видалив.',
  ),
  gone: label(
    'Příspěvek už je odstraněný.',
    'The comment was taken away already.',
    'Допис уже видалено.',
  ),
  empty: label('Napište odpověď.', 'Write the answer.', 'Напишіть відповідь.'),
  noReason: label(
    'Napište důvod. Uvidí ho členové skupiny.',
    'Write the reason. Members of the group see it.',
    'Напишіть причину. Її побачать учасники групи.',
  ),
  answered: label(
    'Odpověď je uložená. Vidí ji členové skupiny.',
    'The answer is stored. Members of the group see it.',
    'Відповідь збережено. Її бачать учасники групи.',
  ),
  removed: label(
    'Příspěvek je odstraněný. Členové vidí důvod.',
    'The comment is taken away. Members see the reason.',
    'Допис видалено. Учасники бачать причину.',
  ),
}
