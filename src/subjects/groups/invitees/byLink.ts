import type { PayloadHandler, PayloadRequest } from 'payload'

import { isoDay } from '@/lib/formatDate'
import { idOf } from '@/lib/idOf'
import { label, say, type Locale } from '@/lib/label'
import { longestName, replies, type MeetingView } from '@/lib/meetingView'
import { textIn } from '@/lib/textIn'
import type { Invitee } from '@/payload-types'
import { fail } from '@/platform/requests/fail'
import { linkTokenHash } from '@/platform/requests/linkToken'
import { textOf } from '@/platform/requests/textOf'
import { placeOf } from '@/subjects/registrations/placeOf'
import { signUpEvent, type EventDate, type SignUpEvent } from '@/subjects/registrations/signUpEvent'

import { publicGroups, type StoredGroup } from '../storedGroup'
import { dateView, repliesTo } from './comingMeetings'

const personal = { headers: { 'Cache-Control': 'private, no-store' } }

type Found = {
  invitee: Invitee
  group: StoredGroup | null
  event: SignUpEvent | null
  date: EventDate | null
}

/** `GET /api/meeting-invitations/:token`: what somebody is invited to and has replied; reading it changes nothing. */
export const readInvitation: PayloadHandler = async (req) =>
  Response.json(viewOf(req, await foundBy(req)), personal)

/**
 * `POST /api/meeting-invitations/:token {reply, substitute?, startsAt?}`: the reply of a member, which may be changed
 * until the meeting begins. With `startsAt`, the date that the person saw, a date moved meanwhile gets no reply.
 */
export const replyToInvitation: PayloadHandler = async (req) => {
  const found = await foundBy(req)
  const { invitee, date } = found
  const given = await textOf(req, 'reply')
  const substitute = (await textOf(req, 'substitute')).replace(/\s+/g, ' ')
  const seen = await textOf(req, 'startsAt')
  if (!date || !canReply(found)) return fail(req, 409, isOff(found) ? texts.off : texts.begun)
  if (seen && Date.parse(seen) !== Date.parse(date.startsAt)) return fail(req, 409, texts.moved)

  const reply = replies.find((each) => each === given)
  if (!reply) return fail(req, 400, texts.reply, { path: 'reply' })
  if (reply === 'substitute' && !substitute)
    return fail(req, 400, texts.substitute, { path: 'substitute' })
  if (substitute.length > longestName) return fail(req, 400, texts.long, { path: 'substitute' })

  const data = {
    reply,
    substitute: substitute || (invitee.substitute ?? null),
    repliedAt: new Date().toISOString(),
    repliedFor: new Date(date.startsAt).toISOString(),
  }
  await req.payload.db.updateOne({ collection: 'invitees', id: invitee.id, data, returning: false })
  const view = viewOf(req, { ...found, invitee: { ...invitee, ...data } })
  return Response.json({ ...view, message: say(req, texts.thanks) }, personal)
}

const foundBy = async (req: PayloadRequest): Promise<Found> => {
  const { payload } = req
  const tokenHash = linkTokenHash(String(req.routeParams?.token))
  const where = { tokenHash: { equals: tokenHash } }
  const invitee = await payload.db.findOne<Invitee>({ collection: 'invitees', where })
  if (!invitee) return fail(req, 404, texts.link)
  const [group = null] = await publicGroups(payload, { id: { equals: invitee.group } })
  const event = await signUpEvent(payload, invitee.event)
  const date = event?.occurrences?.find(({ id }) => id === invitee.occurrence) ?? null
  return { invitee, group, event, date }
}

const isOff = ({ event, date }: Found): boolean =>
  !event || !date || (event.state ?? 'planned') !== 'planned'

const canReply = (found: Found): boolean =>
  !isOff(found) && new Date(String(found.date?.startsAt)) > new Date()

const viewOf = (req: PayloadRequest, found: Found): MeetingView => {
  const { invitee, group, event, date } = found
  const locale = req.i18n.language as Locale
  const place = event && placeOf(event, locale, true)
  return {
    group: group && textIn(locale, group.name),
    event: event && {
      title: textIn(locale, event.title),
      slug: event.slug,
      where: place?.where ?? null,
      online: place?.online ?? null,
      // A date that was taken out of its event does not take place.
      state: date ? (event.state ?? 'planned') : 'cancelled',
    },
    date: date && dateView(date),
    agenda: (group && event && date && agendaOf(group, event, date, locale)) || null,
    reply: date && repliesTo(invitee, date) ? (invitee.reply ?? null) : null,
    substitute: invitee.substitute ?? null,
    canReply: canReply(found),
  }
}

const agendaOf = (
  { meetings }: StoredGroup,
  event: SignUpEvent,
  { startsAt }: EventDate,
  locale: Locale,
): string => {
  const meeting = meetings?.find(
    (each) =>
      String(idOf(each.event)) === String(event.id) && isoDay(each.date) === isoDay(startsAt),
  )
  return textIn(locale, meeting?.agenda)
}

const texts = {
  link: label('Tento odkaz neplatí.', 'This link is not valid.', 'Це посилання недійсне.'),
  begun: label(
    'Jednání už začalo, odpověď nejde změnit.',
    'The meeting has begun; the reply cannot be changed.',
    'Засідання вже почалося, відповідь не можна змінити.',
  ),
  off: label('Jednání se nekoná.', 'The meeting is off.', 'Засідання не відбудеться.'),
  moved: label(
    'Jednání mezitím dostalo jiný termín. Podívejte se na něj a odpovězte znovu.',
    'The meeting has got another date meanwhile. Look at it and reply again.',
    'Тим часом дата засідання змінилася. Перегляньте її та дайте відповідь ще раз.',
  ),
  reply: label('Vyberte odpověď.', 'Choose a reply.', 'Виберіть відповідь.'),
  substitute: label(
    'Napište, kdo přijde místo vás.',
    'Write who comes instead of you.',
    'Напишіть, хто прийде замість вас.',
  ),
  long: label(
    `Jméno má nejvýše ${longestName} znaků.`,
    `A name has at most ${longestName} characters.`,
    `Імʼя має щонайбільше ${longestName} символів.`,
  ),
  thanks: label('Děkujeme za odpověď.', 'Thank you for your reply.', 'Дякуємо за відповідь.'),
}
