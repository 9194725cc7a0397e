import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import type { Locale } from '@/lib/label'
import type { PlanItem } from '@/lib/planItems'
import { richTextPlain } from '@/lib/richTextPlain'
import { textIn } from '@/lib/textIn'

import { planRow, type PlanRow } from './planRow'

type Texts = PlanRow['title']
type Measure = { id: string; code: string; title?: Texts; description?: Texts }
type Part = Pick<PlanItem, 'id' | 'kind' | 'code'> & {
  title: Texts
  /** What is written there, in each language. */
  text: (locale: Locale) => string
}

/** What of a plan may be commented on, in its order and as it is published; its measures come last. */
export const itemsOf = async (
  req: PayloadRequest,
  planId: string,
  locale: Locale,
): Promise<PlanItem[]> => {
  const plan = await planRow(req, planId)
  const parts = plan ? [...partsOf(plan), ...(await measuresOf(req, planId))] : []
  return parts.map(({ title, text, ...part }) => ({
    ...part,
    title: textIn(locale, title),
    text: text(locale),
    wording: markOf(`${textIn('cs', title)}\n${text('cs')}`),
  }))
}

const partsOf = (plan: PlanRow): Part[] => [
  { id: 'plan', kind: 'plan', code: null, title: plan.title, text: textsIn(plan.summary) },
  ...(plan.sections ?? []).map(({ id, title, body }): Part => ({
    id: `section-${id}`,
    kind: 'section',
    code: null,
    title,
    text: (locale) => richTextIn(locale, body),
  })),
  ...(plan.priorities ?? []).flatMap(({ id, code, title, description, goals }): Part[] => [
    {
      id: `priority-${id}`,
      kind: 'priority',
      code: code ?? null,
      title,
      text: textsIn(description),
    },
    ...(goals ?? []).map((goal): Part => ({
      id: `goal-${goal.id}`,
      kind: 'goal',
      code: goal.code ?? null,
      title: goal.title,
      text: () => '',
    })),
  ]),
]

const measuresOf = async (req: PayloadRequest, plan: string): Promise<Part[]> => {
  const { docs } = await req.payload.db.find<Measure>({
    collection: 'measures',
    where: {
      and: [
        { plan: { equals: plan } },
        { _status: { equals: 'published' } },
        { deletedAt: { exists: false } },
      ],
    },
    select: { code: true, title: true, description: true },
    sort: 'order',
    pagination: false,
    req,
  })
  return docs.map(({ id, code, title, description }) => ({
    id: `measure-${id}`,
    kind: 'measure',
    code,
    title,
    text: textsIn(description),
  }))
}

const textsIn =
  (texts: Texts) =>
  (locale: Locale): string =>
    textIn(locale, texts)

const richTextIn = (locale: Locale, texts: unknown): string => {
  const all = (texts ?? {}) as Partial<Record<Locale, unknown>>
  return richTextPlain(all[locale]) || richTextPlain(all.cs)
}

const markOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 16)
