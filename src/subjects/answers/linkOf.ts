import type { PayloadRequest } from 'payload'

import { label } from '@/lib/label'
import type { AnswerLink } from '@/payload-types'
import { storedRow } from '@/platform/database/storedRow'
import { fail } from '@/platform/requests/fail'
import { linkTokenHash } from '@/platform/requests/linkToken'
import type { WrittenPlan } from '@/subjects/plans/shape/measureWriter'

import { readAnswerable, type Answerable } from './answerable'

export type Linked = {
  link: AnswerLink
  plan: Pick<WrittenPlan, 'id' | 'title'>
  /** Those of its measures of which its address still answers. */
  measures: Answerable[]
}

/** The link whose token is in the address, with what it may still answer about; 404 when there is none. */
export const linkOf = async (req: PayloadRequest): Promise<Linked> => {
  const tokenHash = linkTokenHash(String(req.routeParams?.token))
  const { db } = req.payload
  const where = { tokenHash: { equals: tokenHash } }
  const link = await db.findOne<AnswerLink>({ collection: 'answer-links', where, req })
  if (!link) return fail(req, 404, unknown)

  const { docs } = await db.find<{ measure: string }>({
    collection: 'measure-contacts',
    where: { email: { equals: link.email } },
    select: { measure: true },
    pagination: false,
    req,
  })
  const own = new Set(docs.map(({ measure }) => measure))
  const ids = link.measures.split('\n').filter((id) => own.has(id))
  const plan = (await storedRow(req, 'plans', link.plan)) as WrittenPlan | null
  return {
    link,
    plan: { id: link.plan, title: plan?.title ?? null },
    measures: ids.length > 0 ? await readAnswerable(req, { ids }) : [],
  }
}

const unknown = label('Tento odkaz neplatí.', 'This link is not valid.', 'Це посилання недійсне.')
