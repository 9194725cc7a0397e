import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { PayloadHandler, PayloadRequest } from 'payload'

import { isoDay } from '@/lib/formatDate'
import { label, say } from '@/lib/label'
import { textIn } from '@/lib/textIn'
import { allOrNothing } from '@/platform/database/allOrNothing'
import { fail } from '@/platform/requests/fail'
import { attachmentNamed } from '@/subjects/files/nameDownload'
import { recordAudit } from '@/subjects/journal/recordAudit'

import { changeGroup, withRow } from './changeGroup'
import { personal, placeIn, roomOf } from './ofMember'
import { filesOf, paperIds } from './papers'
import { sameEmail } from './places'

/** `GET /api/room`: what a signed-in person finds of the groups in which they sit; nothing of any other. */
export const readRoom: PayloadHandler = async (req) => Response.json(await roomOf(req), personal)

/**
 * `GET /api/room/papers/:group/:file`: a document of a meeting, for those who sit in the group. To anybody else it is
 * not there, whether it is or not.
 */
export const readPaper: PayloadHandler = async (req) => {
  const { group } = await placeIn(req, texts.paper)
  const id = String(req.routeParams?.file)
  const isTheirs = (group.meetings ?? []).some((meeting) => paperIds(meeting).includes(id))
  const file = isTheirs ? (await filesOf(req.payload, group)).get(id) : undefined
  if (!file) return fail(req, 404, texts.paper)

  const { staticDir = 'files' } = req.payload.collections.files.config.upload
  const place = path.join(/* turbopackIgnore: true */ staticDir, path.basename(file.filename))
  const size = await stat(/* turbopackIgnore: true */ place).then(
    (found) => found.size,
    () => fail(req, 404, texts.paper),
  )
  return new Response(
    Readable.toWeb(createReadStream(/* turbopackIgnore: true */ place)) as ReadableStream,
    {
      headers: {
        ...personal.headers,
        'Content-Type': file.mimeType ?? 'application/octet-stream',
        'Content-Length': String(size),
        'Content-Disposition': attachmentNamed(file.originalName || file.filename),
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'X-Content-Type-Options': 'nosniff',
      },
    },
  )
}

/** `POST /api/room/tasks/:group/:task {isDone}`: the person at whose task their e-mail stands says that it is done, or takes that back. */
export const settleTask: PayloadHandler = async (req) => {
  const { group, member } = await placeIn(req, texts.task)
  const id = String(req.routeParams?.task)
  const task = (group.tasks ?? []).find((each) => String(each.id) === id)
  if (!task || !sameEmail(task.email, String(member.email))) return fail(req, 404, texts.task)
  const isDone: unknown = ((await bodyOf(req)) as { isDone?: unknown }).isDone
  if (typeof isDone !== 'boolean') return fail(req, 400, texts.said, { path: 'isDone' })
  if (task.state === 'dropped') return fail(req, 409, texts.dropped)

  const said = isDone
    ? { state: 'done', doneOn: `${isoDay(new Date())}T12:00:00.000Z` }
    : { state: 'open', doneOn: null }
  await allOrNothing(req, async () => {
    await changeGroup(req, String(group.id), (row) =>
      withRow(row, 'tasks', id, (each) => ({ ...each, ...said })),
    )
    await recordAudit(req, {
      action: 'changed',
      collection: 'working-groups',
      document: String(group.id),
      title: textIn('cs', group.name),
      fields: ['tasks'],
    })
  })
  const message = say(req, isDone ? texts.done : texts.open)
  return Response.json({ ...(await roomOf(req)), message }, personal)
}

const bodyOf = async (req: PayloadRequest): Promise<object> => {
  const body: unknown = await req.json?.().catch(() => null)
  return typeof body === 'object' && body !== null ? body : {}
}

const texts = {
  paper: label(
    'Takový podklad tu pro vás není. Možná ho úřad stáhl, nebo vaše členství skončilo.',
    'There is no such paper for you. It may have been taken back, or your membership is over.',
    'Такого матеріалу для вас тут немає. Можливо, його відкликано або ваше членство завершилося.',
  ),
  task: label('Takový úkol u vás není.', 'You have no such task.', 'Такого завдання у вас немає.'),
  said: label('Řekněte, zda je úkol hotový.', 'Say whether it is done.', 'Скажіть, чи виконано.'),
  dropped: label(
    'Od tohoto úkolu se upustilo.',
    'This task was dropped.',
    'Від цього завдання відмовилися.',
  ),
  done: label(
    'Úkol je hotový. Vidí to i úřad.',
    'The task is done. The office sees it too.',
    'Завдання виконано. Це бачить і офіс.',
  ),
  open: label('Úkol je zase otevřený.', 'The task is open again.', 'Завдання знову відкрите.'),
}
