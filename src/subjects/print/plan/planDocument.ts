import type { PayloadRequest } from 'payload'

import { formatDate } from '@/lib/formatDate'
import type { Label, Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docOf } from '@/lib/populated'
import { unbreak } from '@/lib/unbreak'
import type { Measure, Plan } from '@/payload-types'
import { fontsOf } from '@/platform/print/printPdf'
import { treeOf } from '@/subjects/plans/tree/treeEndpoint'

import type { Block } from './blocks'
import { projectsOf, publicityOf } from '../publicityOf'
import type { DocumentPart } from './documentOperations'
import { planBlocks } from './planBlocks'
import { settlementBlocks, type Round } from './settlementBlocks'
import { textsOfPlan as texts } from './texts'
import { actionPlanBlocks, evaluationBlocks } from './yearBlocks'

type Question = {
  part: DocumentPart
  year: number
  locale: Locale
  siteUrl: string
  today: Date
}

/** A few tables fit on a page together; the chapters of a longer document each begin on a page of their own. */
const mostOnOnePage = 40

/** All that a plan's document says, as the request may read it; null where there is nothing to say. */
export const planDocument = async (req: PayloadRequest, id: string, question: Question) => {
  const { part, year, locale, siteUrl, today } = question
  const plan = await planWith(req, id)
  if (!plan) return null
  const blocks = await blocksOf(req, plan, question)
  if (blocks.length === 0) return null

  const site = await req.payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: false, req })
  const url = `${siteUrl}${pathTo(locale, `/plany/${plan.slug}`)}`
  const kind = texts.kinds[part]
  return {
    file: [plan.slug, part === 'plan' ? '' : part, year || ''].filter(Boolean).join('-'),
    language: locale,
    fonts: fontsOf(locale),
    title: unbreak(plan.title),
    kind: (typeof kind === 'function' ? kind(year) : kind)[locale],
    publisher: site.operator?.name || site.name || plan.title,
    about: aboutOf(plan, locale),
    publicity: publicityOf(await projectsOf(req, plan.projects)),
    asOf: texts.asOf(formatDate(locale, today))[locale],
    url,
    urlText: url.replace(/^https?:\/\//, ''),
    words: { contents: texts.contents[locale] },
    breaksChapters: blocks.length > mostOnOnePage,
    blocks,
  }
}

export type PlanDocument = NonNullable<Awaited<ReturnType<typeof planDocument>>>

const planWith = async (req: PayloadRequest, id: string): Promise<Plan | null> => {
  const { docs } = await req.payload.find({
    collection: 'plans',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 2,
    overrideAccess: false,
    req,
  })
  return docs[0] ?? null
}

const blocksOf = async (
  req: PayloadRequest,
  plan: Plan,
  { part, year, locale }: Question,
): Promise<Block[]> => {
  if (part === 'settlement') return settlementBlocks(await roundsOf(req, plan.id), locale)
  const tree = await treeOf(req, plan.id, locale)
  const { docs } = await req.payload.find({
    collection: 'measures',
    where: { plan: { equals: plan.id } },
    pagination: false,
    depth: 1,
    overrideAccess: false,
    req,
  })
  const measures = new Map(docs.map((measure: Measure) => [String(measure.id), measure]))
  const content = { plan, tree, measures, locale }
  if (part === 'action-plan') return actionPlanBlocks(content, year)
  if (part === 'evaluation') return evaluationBlocks(content, year)
  return planBlocks(content)
}

/** Consultations that are settled, with their comments: what of them is readable is decided by their access. */
const roundsOf = async (req: PayloadRequest, plan: string): Promise<Round[]> => {
  const common = { pagination: false, depth: 0, overrideAccess: false, req } as const
  const { docs } = await req.payload.find({
    collection: 'consultations',
    where: { plan: { equals: plan } },
    sort: 'opensAt',
    ...common,
  })
  const rounds: Round[] = []
  for (const round of docs.filter(({ state }) => state === 'settled')) {
    const { docs: comments } = await req.payload.find({
      collection: 'comments',
      where: { consultation: { equals: round.id } },
      sort: ['letter', 'point'],
      ...common,
    })
    if (comments.length > 0) rounds.push({ round, comments })
  }
  return rounds
}

const aboutOf = (plan: Plan, locale: Locale): string[] => {
  const { summary, from, to, approvedBy, approvedOn, resolutionNumber, territory } = plan
  const line = (name: Label, value: string | null | undefined) =>
    value ? [`${name[locale]}: ${unbreak(value)}`] : []
  const day = (date: string | null | undefined) => (date ? formatDate(locale, date) : '')
  return [
    ...(summary ? [unbreak(summary)] : []),
    ...line(texts.period, [day(from), day(to)].filter(Boolean).join(' – ')),
    ...line(texts.territory, docOf(territory)?.name),
    ...line(
      texts.approved,
      [approvedBy, day(approvedOn), resolutionNumber].filter(Boolean).join(', '),
    ),
  ]
}
