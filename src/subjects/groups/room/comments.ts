import type { Payload, PayloadHandler, PayloadRequest } from 'payload'

import { idsOf } from '@/lib/idOf'
import { label, say, type Label } from '@/lib/label'
import { longestComment } from '@/lib/roomView'
import { textIn } from '@/lib/textIn'
import { fail } from '@/platform/requests/fail'
import { textOf } from '@/platform/requests/textOf'

import { hasBegun, meetingsToCome, type RoomDate } from './comingMeetings'
import { commentsWhere, type RoomCommentRow } from './commentView'
import { personal, placeIn, roomOf } from './ofMember'
import type { Place } from './places'

const collection = 'room-comments'

/** `POST /api/room/comments/:group {meeting, paper, text}`: a member says something of a coming meeting, or of one of its papers. */
export const addComment: PayloadHandler = async (req) => {
  const place = await placeIn(req, texts.meeting)
  const meeting = await openMeeting(req, place, await textOf(req, 'meeting'))
  const paper = (await textOf(req, 'paper')) || null
  if (paper && !isPaperOf(meeting, paper)) return fail(req, 404, texts.paper, { path: 'paper' })

  const said = { ...(await rowOf(req, place, meeting)), paper }
  // Sent a second time, since the answer to the first got lost: it is there already.
  const before = await ownComments(req.payload, place)
  const isThere = before.some(
    (each) =>
      each.meeting === said.meeting && (each.paper ?? null) === paper && each.text === said.text,
  )
  if (!isThere) await req.payload.db.create({ collection, data: said, returning: false })
  return answer(req, texts.added)
}

/** `PATCH /api/room/comments/:group/:comment {text}`: a member says it otherwise, until the meeting begins. */
export const changeComment: PayloadHandler = async (req) => {
  const { id } = await openComment(req)
  const data = { text: await wordsIn(req), changedAt: new Date().toISOString() }
  await req.payload.db.updateOne({ collection, id, data, returning: false })
  return answer(req, texts.changed)
}

/** `DELETE /api/room/comments/:group/:comment`: a member takes it back, with the answer to it, until the meeting begins. */
export const deleteComment: PayloadHandler = async (req) => {
  const { id } = await openComment(req)
  await req.payload.db.deleteMany({ collection, where: { id: { equals: id } } })
  return answer(req, texts.deleted)
}

const answer = async (req: PayloadRequest, words: Label): Promise<Response> =>
  Response.json({ ...(await roomOf(req)), message: say(req, words) }, personal)

const wordsIn = async (req: PayloadRequest): Promise<string> =>
  (await textOf(req, 'text', longestComment)) || fail(req, 400, texts.empty, { path: 'text' })

const openMeeting = async (
  req: PayloadRequest,
  { group }: Place,
  key: string,
): Promise<RoomDate> => {
  const now = new Date()
  const found = (await meetingsToCome(req.payload, group, now)).find((each) =>
    [each.key, each.meeting?.id].includes(key),
  )
  if (!found) return fail(req, 404, texts.meeting, { path: 'meeting' })
  return hasBegun(found, now) ? fail(req, 409, texts.begun) : found
}

const openComment = async (req: PayloadRequest): Promise<RoomCommentRow> => {
  const place = await placeIn(req, texts.comment)
  const id = String(req.routeParams?.comment)
  const own = (await ownComments(req.payload, place)).find((each) => String(each.id) === id)
  if (!own) return fail(req, 404, texts.comment)
  if (own.removedReason) return fail(req, 409, texts.removed)

  const now = new Date()
  const isComing = (await meetingsToCome(req.payload, place.group, now)).some(
    (each) => [each.key, each.meeting?.id].includes(own.meeting) && !hasBegun(each, now),
  )
  return isComing ? own : fail(req, 409, texts.begun)
}

const isPaperOf = ({ meeting }: RoomDate, paper: string): boolean =>
  idsOf([...(meeting?.papers ?? []), ...(meeting?.memberPapers ?? [])]).includes(paper)

const ownComments = (payload: Payload, { group, seat }: Place): Promise<RoomCommentRow[]> =>
  commentsWhere(payload, {
    and: [{ group: { equals: String(group.id) } }, { user: { equals: seat.user } }],
  })

const rowOf = async (
  req: PayloadRequest,
  { group, member: { name, organisation }, seat: { user, email } }: Place,
  { key, date: { startsAt } }: RoomDate,
) => ({
  group: String(group.id),
  meeting: key,
  startsAt,
  user,
  email,
  author: [name, textIn('cs', organisation)].filter(Boolean).join(', '),
  text: await wordsIn(req),
})

const texts = {
  meeting: label(
    'Takové příští jednání u vás není. Možná ho úřad zrušil, nebo vaše členství skončilo.',
    'You have no such meeting to come. It may have been called off, or your membership is over.',
    'Такого наступного засідання у вас немає. Можливо, його скасовано або ваше членство завершилося.',
  ),
  paper: label(
    'Takový podklad u jednání není. Možná ho úřad mezitím stáhl.',
    'The meeting has no such paper. The office may have taken it back meanwhile.',
    'Засідання не має такого матеріалу. Можливо, офіс його відкликав.',
  ),
  comment: label(
    'Takový váš příspěvek tu není.',
    'There is no such comment of yours.',
    'Такого вашого допису тут немає.',
  ),
  begun: label(
    'Jednání už začalo. Co k němu chcete říct, řekněte prosím na něm.',
    'The meeting has begun. What you want to say, please say there.',
    'Засідання вже почалося. Що хочете сказати, скажіть, будь ласка, на ньому.',
  ),
  removed: label(
    'Tento příspěvek úřad odstranil. Změnit už nejde; můžete napsat nový.',
    'The office took this comment away. It cannot be changed; you can write a new one.',
    'Офіс видалив цей допис. Змінити його не можна; ви можете написати новий.',
  ),
  empty: label('Napište, co chcete říct.', 'Write what you want to say.', 'Напишіть, що сказати.'),
  added: label(
    'Příspěvek je uložený. Vidí ho členové skupiny a úřad.',
    'The comment is stored. Members of the group and the office see it.',
    'Допис збережено. Його бачать учасники групи та офіс.',
  ),
  changed: label('Příspěvek je změněný.', 'The comment is changed.', 'Допис змінено.'),
  deleted: label('Příspěvek je smazaný.', 'The comment is deleted.', 'Допис видалено.'),
}
