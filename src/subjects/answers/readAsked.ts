import type { PayloadHandler, PayloadRequest } from 'payload'

import type { Locale } from '@/lib/label'
import type { PlanAnswers } from '@/lib/measureAnswers'
import { textIn } from '@/lib/textIn'
import type { AnswerLink } from '@/payload-types'
import { measureWriter, type WrittenPlan } from '@/subjects/plans/shape/measureWriter'

import { readAnswerable } from './answerable'
import { contactsOf } from './contacts'
import { isLate, isUnreported } from './missing'
import { yearOf } from './year'

/** `GET /api/plans/:id/answers?year=`: which measures are late or have no report, and who was asked about them. */
export const readAsked: PayloadHandler = async (req) => {
  const plan = await measureWriter(req)
  const answer = await askedOf(req, plan, yearOf(req, req.query.year))
  return Response.json(answer, { headers: { 'Cache-Control': 'private, no-store' } })
}

const askedOf = async (
  req: PayloadRequest,
  { id, title }: WrittenPlan,
  year: number,
): Promise<PlanAnswers> => {
  const language = req.i18n.language as Locale
  const [measures, contacts, asked, answered] = await Promise.all([
    readAnswerable(req, { plan: id }),
    contactsOf(req, { plan: { equals: id } }),
    lettersOf(req, id, year),
    answeredOf(req, id, year),
  ])
  const today = new Date()
  return {
    plan: { id, title: textIn(language, title) },
    year,
    measures: measures.map((measure) => ({
      id: measure.id,
      code: measure.code,
      title: textIn(language, measure.title),
      responsible: textIn(language, measure.responsible) || null,
      isLate: isLate(measure, today),
      isUnreported: isUnreported(measure, year),
      emails: contacts.get(measure.id) ?? [],
      asked: asked.get(measure.id) ?? [],
      isAnswered: answered.has(measure.id),
    })),
  }
}

type Asked = PlanAnswers['measures'][number]['asked']

const lettersOf = async (
  req: PayloadRequest,
  plan: string,
  year: number,
): Promise<Map<string, Asked>> => {
  const { docs } = await req.payload.db.find<AnswerLink>({
    collection: 'answer-links',
    where: { and: [{ plan: { equals: plan } }, { year: { equals: year } }] },
    sort: '-sentAt',
    pagination: false,
    req,
  })
  const asked = new Map<string, Asked>()
  for (const { email, sentAt, measures } of docs)
    for (const id of measures.split('\n'))
      asked.set(id, [...(asked.get(id) ?? []), { email, at: new Date(sentAt).toISOString() }])
  return asked
}

/** The measures about which an answer waits for staff. */
const answeredOf = async (
  req: PayloadRequest,
  plan: string,
  year: number,
): Promise<Set<string>> => {
  const { docs } = await req.payload.db.find<{ measure: string }>({
    collection: 'measure-answers',
    where: {
      and: [
        { plan: { equals: plan } },
        { year: { equals: year } },
        { state: { equals: 'waiting' } },
      ],
    },
    select: { measure: true },
    pagination: false,
    req,
  })
  return new Set(docs.map(({ measure }) => measure))
}
