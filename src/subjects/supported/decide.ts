import { addDataAndFileToRequest, type PayloadHandler, type PayloadRequest } from 'payload'

import { label, say } from '@/lib/label'
import { togetherOf } from '@/platform/database/together'
import { fail } from '@/platform/requests/fail'
import { requireStaff } from '@/platform/requests/requireUser'
import { recordChange } from '@/subjects/freshness/recordChange'
import { recordAudit } from '@/subjects/journal/recordAudit'

import type { Match } from './attendance'
import { faults } from './faults'
import { supportOf } from './supportOf'

/** `POST /api/projects/:id/supported {first, second, isSame}`: staff say whether two with alike names are one; it is kept. */
export const decide: PayloadHandler = async (req) => {
  requireStaff(req)
  const id = String(req.routeParams?.id)
  const match = await matchIn(req)
  const support = await supportOf(req.payload, id)
  if (!support) return fail(req, 404, faults.project)
  const known = new Set(support.persons.flatMap(({ attended }) => attended.map((each) => each.id)))
  if (!known.has(match.first) || !known.has(match.second)) return fail(req, 404, faults.stranger)

  await keep(req, id, match)
  await recordAudit(req, {
    action: 'changed',
    collection: 'projects',
    document: id,
    fields: ['supported'],
    title: support.project.slug,
  })
  await recordChange(req, 'projects', id)
  return Response.json({ message: say(req, done) })
}

const matchIn = async (req: PayloadRequest): Promise<Match> => {
  if (!req.data) await addDataAndFileToRequest(req)
  const { first, second, isSame } = (req.data ?? {}) as Record<string, unknown>
  const isUnderstood =
    typeof first === 'string' &&
    typeof second === 'string' &&
    first !== second &&
    typeof isSame === 'boolean'
  return isUnderstood ? { first, second, isSame } : fail(req, 400, faults.answer)
}

/** The newest answer on a pair holds. */
const keep = async (req: PayloadRequest, project: string, match: Match): Promise<void> => {
  const [one = '', other = ''] = [match.first, match.second].sort()
  const pair = `${project}:${one}:${other}`
  const isNew = await togetherOf(req.payload).writeTogether([
    { collection: 'person-matches', add: { pair, project, ...match } },
  ])
  if (isNew) return
  await req.payload.db.updateOne({
    collection: 'person-matches',
    where: { pair: { equals: pair } },
    data: { isSame: match.isSame },
  })
}

const done = label('Zapamatováno.', 'Remembered.', 'Запамʼятовано.')
