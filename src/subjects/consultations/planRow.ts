import type { PayloadRequest } from 'payload'

import type { Locale } from '@/lib/label'

type Texts = Partial<Record<Locale, string | null>> | null

/** A plan as it is stored, in all languages. */
export type PlanRow = {
  id: string
  slug?: string | null
  title?: Texts
  _status?: string
  deletedAt?: string | null
  vision?: unknown
  summary?: Texts
  sections?: { id: string; title?: Texts; body?: unknown }[]
  priorities?: {
    id: string
    code?: string | null
    title?: Texts
    description?: Texts
    goals?: { id: string; code?: string | null; title?: Texts }[]
  }[]
}

/** The stored row of a plan; what is still a draft is not in it. */
export const planRow = async (
  req: PayloadRequest,
  id: string | undefined,
): Promise<PlanRow | null> =>
  id
    ? req.payload.db.findOne<PlanRow>({ collection: 'plans', where: { id: { equals: id } }, req })
    : null
