import type { PayloadHandler } from 'payload'

import type { PlanMeasures } from '@/lib/planMeasures'

import { commentsOpenUntil } from '../codesInUse'
import { measureWriter } from './measureWriter'
import { readMeasuresOf, storedOf } from './readMeasuresOf'

/** `GET /api/plans/:id/measures`: the measures of a plan as those who write them see them, drafts too. */
export const readMeasures: PayloadHandler = async (req) => {
  const { id, title, priorities } = await measureWriter(req)
  const [measures, stored, until] = await Promise.all([
    readMeasuresOf(req, id),
    storedOf(req, id),
    commentsOpenUntil(req, id),
  ])
  const answer: PlanMeasures = {
    plan: { id, title: title ?? null, codesFrozenUntil: until },
    priorities,
    measures,
    takenCodes: stored.flatMap(({ code, formerCodes, deletedAt }) => [
      ...(deletedAt && code ? [code] : []),
      ...(formerCodes ?? []),
    ]),
  }
  return Response.json(answer)
}
