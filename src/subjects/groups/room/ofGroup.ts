import type { PayloadHandler } from 'payload'

import { idsOf } from '@/lib/idOf'
import { label, say } from '@/lib/label'
import { textIn } from '@/lib/textIn'
import { allOrNothing } from '@/platform/database/allOrNothing'
import { fail } from '@/platform/requests/fail'
import { requireStaff } from '@/platform/requests/requireUser'
import { textOf } from '@/platform/requests/textOf'
import { recordAudit } from '@/subjects/journal/recordAudit'

import { changeGroup, withRow } from './changeGroup'
import { giveSeat } from './giveSeat'
import { groupOf, hasEnded, viewOf } from './groupView'
import { personal } from './ofMember'

/** `GET /api/working-groups/:id/room`: for staff, which members can enter the room, and the papers that only they see. */
export const readRoomOfGroup: PayloadHandler = async (req) => {
  requireStaff(req)
  return Response.json(await viewOf(req, await groupOf(req)), personal)
}

/** `POST /api/working-groups/:id/room/invite {member}`: lets one member into the room; one who has no account gets one. */
export const inviteToRoom: PayloadHandler = async (req) => {
  requireStaff(req)
  const group = await groupOf(req)
  const id = await textOf(req, 'member')
  const member = (group.members ?? []).find((each) => each.id === id)
  if (!member) return fail(req, 404, texts.member, { path: 'member' })
  if (hasEnded(member)) return fail(req, 409, texts.ended)
  if (!member.email) return fail(req, 409, texts.noEmail)

  const { isNew } = await giveSeat(req, group, member)
  await recordAudit(req, {
    action: 'invited',
    collection: 'working-groups',
    document: String(group.id),
    title: textIn('cs', group.name),
  })
  const message = say(req, isNew ? texts.invited : texts.let)
  return Response.json({ ...(await viewOf(req, group)), message }, personal)
}

/** `POST /api/working-groups/:id/room/publish {meeting}`: what only members saw of a meeting, everybody sees at once. */
export const publishPapers: PayloadHandler = async (req) => {
  requireStaff(req)
  const group = await groupOf(req)
  const id = await textOf(req, 'meeting')
  const meeting = (group.meetings ?? []).find((each) => each.id === id)
  if (!meeting?.memberPapers?.length) return fail(req, 404, texts.papers, { path: 'meeting' })

  const shown = idsOf(meeting.memberPapers)
  await allOrNothing(req, async () => {
    await changeGroup(req, String(group.id), (row) =>
      withRow(row, 'meetings', id, (each) => ({
        ...each,
        papers: [...new Set([...idsOf(each.papers as string[] | null), ...shown])],
        memberPapers: idsOf(each.memberPapers as string[] | null).filter(
          (paper) => !shown.includes(paper),
        ),
      })),
    )
    await recordAudit(req, {
      action: 'published',
      collection: 'working-groups',
      document: String(group.id),
      title: textIn('cs', group.name),
      fields: ['meetings'],
    })
  })
  const view = await viewOf(req, await groupOf(req))
  return Response.json({ ...view, message: say(req, texts.published) }, personal)
}

const texts = {
  member: label(
    'Takového člena zveřejněná skupina nemá. Zveřejněte nejdřív změny skupiny.',
    'The published group has no such member. Publish the changes of the group first.',
    'Опублікована група не має такого учасника. Спершу опублікуйте зміни групи.',
  ),
  ended: label('Členství už skončilo.', 'The membership is over.', 'Членство вже завершилося.'),
  noEmail: label(
    'Člen nemá e-mail. Doplňte ho a skupinu zveřejněte.',
    'The member has no e-mail. Add it and publish the group.',
    'Учасник не має e-mail. Додайте його й опублікуйте групу.',
  ),
  invited: label(
    'Pozvánka odejde během chvíle. Člen si v ní nastaví heslo.',
    'The invitation will leave in a moment. The member sets a password by it.',
    'Запрошення буде надіслано за мить. Учасник встановить у ньому пароль.',
  ),
  let: label(
    'Tento člověk účet už má; skupinu teď najde mezi svými a dostane o tom dopis.',
    'This person has an account already; the group is there now, and a letter says so.',
    'Ця людина вже має обліковий запис; група тепер серед її груп, про що надійде лист.',
  ),
  papers: label(
    'U tohoto jednání nejsou podklady jen pro členy.',
    'This meeting has no papers for members only.',
    'Це засідання не має матеріалів лише для учасників.',
  ),
  published: label('Podklady jsou na webu.', 'The papers are on the site.', 'Матеріали на сайті.'),
}
