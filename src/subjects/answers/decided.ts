import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { label } from '@/lib/label'
import type { MeasureAnswer } from '@/payload-types'
import { fail } from '@/platform/requests/fail'
import { requireStaff } from '@/platform/requests/requireUser'

import { readAnswerable, type Answerable } from './answerable'

const body = z.strictObject({
  version: z.number(),
  revision: z.iso.datetime().optional(),
  fields: z.array(z.string().max(80)).max(100).optional(),
  reason: z.string().trim().max(2_000).optional(),
})
export type Decision = z.infer<typeof body>

/** What somebody decided, who may; 401 or 403 for others, 400 for what cannot be understood. */
export const decisionOf = async (req: PayloadRequest): Promise<Decision> => {
  requireStaff(req)
  const { measures } = req.payload.collections
  if (!(await measures.config.access.update({ req }))) fail(req, 403, faults.notYours)
  if (!req.data) await addDataAndFileToRequest(req)
  const { success, data } = body.safeParse(req.data)
  return success ? data : fail(req, 400, faults.form)
}

/** The answer on which is decided, as it was read; 409 when somebody has decided, or the author has sent another one. */
export const waitingAnswer = async (
  req: PayloadRequest,
  { version }: Decision,
): Promise<MeasureAnswer> => {
  const answer = await req.payload.db.findOne<MeasureAnswer>({
    collection: 'measure-answers',
    where: { id: { equals: String(req.routeParams?.id) } },
    req,
  })
  if (!answer) return fail(req, 404, faults.missing)
  if (answer.state === 'withdrawn') fail(req, 409, faults.withdrawn)
  if (answer.state !== 'waiting') fail(req, 409, faults.decided(answer.decidedByName ?? ''))
  return answer.version === version ? answer : fail(req, 409, faults.replaced)
}

/** The measure of an answer; null when it is in the trash or gone. */
export const measureOf = async (
  req: PayloadRequest,
  { measure }: Pick<MeasureAnswer, 'measure'>,
): Promise<Answerable | null> => (await readAnswerable(req, { ids: [String(measure)] }))[0] ?? null

/** What is written of a decision. */
export const decidedBy = (req: PayloadRequest, answer: MeasureAnswer) => ({
  decidedByName: req.user?.name ?? '',
  decidedAt: new Date().toISOString(),
  version: (answer.version ?? 1) + 1,
  slot: null,
})

export const faults = {
  notYours: label(
    'O odpovědích rozhodují jen ti, kdo píší opatření.',
    'Those who write measures decide on answers.',
    'Рішення про відповіді приймають лише ті, хто пише заходи.',
  ),
  form: label(
    'Rozhodnutí nerozumíme.',
    'The decision cannot be understood.',
    'Рішення незрозуміле.',
  ),
  missing: label('Taková odpověď tu není.', 'There is no such answer.', 'Такої відповіді немає.'),
  withdrawn: label(
    'Odesílatel vzal odpověď mezitím zpět.',
    'The sender has taken the answer back meanwhile.',
    'Відправник тим часом відкликав відповідь.',
  ),
  decided: (name: string) =>
    label(
      `O této odpovědi už mezitím rozhodl(a) ${name}.`,
      `${name} has decided on this answer meanwhile.`,
      `Про цю відповідь тим часом вирішив(ла) ${name}.`,
    ),
  replaced: label(
    'Mezitím přišla novější odpověď. Nic jsme nezapsali; přečtěte si ji.',
    'A newer answer has come meanwhile. Nothing was written; please read it.',
    'Тим часом надійшла новіша відповідь. Нічого не записано; прочитайте її.',
  ),
}
