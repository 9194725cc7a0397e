import { createHash } from 'node:crypto'
import type { PayloadHandler, PayloadRequest } from 'payload'

import { label, say } from '@/lib/label'
import { occurrenceText } from '@/lib/occurrenceText'
import { textIn } from '@/lib/textIn'
import { allOrNothing } from '@/platform/database/allOrNothing'
import { env } from '@/platform/env'
import { languageOf } from '@/platform/mail/languageOf'
import { queueLetter } from '@/platform/mail/queueLetter'
import { fail } from '@/platform/requests/fail'
import { requireStaff } from '@/platform/requests/requireUser'
import { textOf } from '@/platform/requests/textOf'
import { recordAudit } from '@/subjects/journal/recordAudit'

import { roomPapers } from '../letters/roomPapers'
import type { StoredGroup } from '../storedGroup'
import { titleOf, type RoomDate } from './comingMeetings'
import { groupOf, viewOf } from './groupView'
import { personal } from './ofMember'
import { filesOf, type StoredFile } from './papers'
import { isUntold, letIn, marksOf, titlesOf, withPapers, type Seated } from './papersToTell'
import { stringsIn } from './places'

/**
 * `POST /api/working-groups/:id/room/tell {meeting}`: a letter that papers of a coming meeting are there, to each member
 * who is let in and was not told of the same papers yet.
 */
export const tellPapers: PayloadHandler = async (req) => {
  requireStaff(req)
  const group = await groupOf(req)
  const id = await textOf(req, 'meeting')
  const now = new Date()
  const meeting = (await withPapers(req.payload, group, now)).find(({ key }) => key === id)
  if (!meeting) return fail(req, 404, texts.none, { path: 'meeting' })

  const seated = await letIn(req.payload, group, now)
  if (seated.length === 0) return fail(req, 409, texts.nobodyIn)
  const people = seated.filter(isUntold(meeting))
  const files = await filesOf(req.payload, group)
  await allOrNothing(req, async () => {
    for (const person of people) await tell(req, group, meeting, files, person)
    if (people.length > 0)
      await recordAudit(req, {
        action: 'invited',
        collection: 'working-groups',
        document: String(group.id),
        title: textIn('cs', group.name),
        fields: ['meetings'],
        note: `letters=${people.length}`,
      })
  })
  const message = say(req, people.length > 0 ? texts.told(people.length) : texts.nothingNew)
  return Response.json({ ...(await viewOf(req, group)), message }, personal)
}

const tell = async (
  req: PayloadRequest,
  group: StoredGroup,
  meeting: RoomDate,
  files: Map<string, StoredFile>,
  { seat, user }: Seated,
): Promise<void> => {
  const language = languageOf(user)
  const marks = marksOf(meeting)
  const state = createHash('sha256')
    .update([...marks].sort().join())
    .digest('hex')
    .slice(0, 16)
  await queueLetter(req, {
    to: user.email,
    language,
    kind: roomPapers,
    data: {
      group: textIn(language, group.name),
      meeting: titleOf(language, meeting),
      when: occurrenceText(language, meeting.date),
      papers: titlesOf(meeting, files, language),
      link: `${env.siteUrl}/admin/moje-skupiny`,
    },
    key: `roomPapers:${seat.id}:${meeting.key}:${state}`,
    about: `room-seats:${seat.id}`,
  })
  const told = [...new Set([...stringsIn(seat.told), ...marks])]
  const { db } = req.payload
  await db.updateOne({
    collection: 'room-seats',
    id: seat.id,
    data: { told },
    req,
    returning: false,
  })
}

const texts = {
  none: label(
    'Takové příští jednání s podklady zveřejněná skupina nemá.',
    'The published group has no such meeting to come with papers.',
    'Опублікована група не має такого наступного засідання з матеріалами.',
  ),
  nobodyIn: label(
    'Žádný člen zatím přístup nemá. Pozvěte členy do místnosti; o podkladech jim pak dáte vědět.',
    'No member has access yet. Invite members to the room; then you can let them know.',
    'Жоден учасник ще не має доступу. Запросіть учасників до кімнати, а потім повідомте їх.',
  ),
  told: (count: number) =>
    label(
      `Dopisy odejdou během chvíle. Počet členů, kterým přijdou: ${count}.`,
      `The letters will leave in a moment. Members who get one: ${count}.`,
      `Листи буде надіслано за мить. Учасників, які їх отримають: ${count}.`,
    ),
  nothingNew: label(
    'Nic nového: kdo má přístup, ten už o těchto podkladech dopis má. Nic neodešlo.',
    'Nothing new: whoever has access got a letter of these papers already. Nothing was sent.',
    'Нічого нового: усі, хто має доступ, уже отримали лист про ці матеріали. Нічого не надіслано.',
  ),
}
