import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { label } from '@/lib/label'
import { tidyCode } from '@/lib/measureCode'
import { measureStates } from '@/lib/measureLabels'
import type { MeasureChange } from '@/lib/planMeasures'
import { fail } from '@/platform/requests/fail'

const mostMeasures = 1_000

const line = z.string().max(250).nullish()
const texts = z.strictObject({ cs: line, en: line, uk: line }).nullable()
const place = z.strictObject({
  code: z.string().max(20).nullable(),
  title: texts,
})
const moment = z.iso.datetime()
const change = z.strictObject({
  id: z.string().min(1).max(60),
  revision: moment,
  code: z.string().max(40).transform(tidyCode).optional(),
  priority: place.optional(),
  goal: place.optional(),
  rank: z
    .string()
    .max(1_000)
    // As ../addressOf and ./rankBetween make them: anything else would be sorted in two ways.
    .regex(/^[!-~]*[^!]$/)
    .nullable()
    .optional(),
  after: z.string().optional(),
  before: z.string().optional(),
  state: z.enum(Object.keys(measureStates)).nullable().optional(),
  responsible: texts.optional(),
  startsOn: moment.nullable().optional(),
  endsOn: moment.nullable().optional(),
})
const body = z.strictObject({
  changes: z.array(change).min(1).max(mostMeasures),
  undoes: z.boolean().optional(),
})

export type Given = { changes: MeasureChange[]; undoes: boolean }

/** What a request wants changed; 400 where it cannot be understood. */
export const givenChanges = async (req: PayloadRequest): Promise<Given> => {
  if (!req.data) await addDataAndFileToRequest(req)
  const { success, data } = body.safeParse(req.data)
  if (!success) return fail(req, 400, faults.form)
  const ids = new Set(data.changes.map(({ id }) => id))
  if (ids.size < data.changes.length) return fail(req, 400, faults.twice)
  return { changes: data.changes as MeasureChange[], undoes: data.undoes ?? false }
}

const faults = {
  form: label(
    `Změnám nerozumíme: pošlete changes, nejvýš ${mostMeasures} opatření, každé s id a revision.`,
    `The changes cannot be understood: send changes, ${mostMeasures} measures at most, each with id and revision.`,
    `Зміни незрозумілі: надішліть changes, щонайбільше ${mostMeasures} заходів, кожен з id і revision.`,
  ),
  twice: label(
    'Jedno opatření je mezi změnami dvakrát.',
    'One measure is twice among the changes.',
    'Один захід двічі серед змін.',
  ),
}
