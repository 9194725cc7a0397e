import type { PayloadHandler, PayloadRequest } from 'payload'

import type { Locale } from '@/lib/label'
import {
  answerBoxes as boxes,
  type AnsweredMeasure,
  type AnswerView,
  type SaidValue,
} from '@/lib/measureAnswers'
import { publicPath } from '@/lib/publicKinds'
import { textIn } from '@/lib/textIn'
import type { MeasureAnswer } from '@/payload-types'

import type { Answerable, Indicator } from './answerable'
import { answersOf } from './answersOf'
import { linkOf, type Linked } from './linkOf'

export const personal = { headers: { 'Cache-Control': 'private, no-store' } }

/** `GET /api/measure-answer/:token`: the measures that a letter asks about; reading it changes nothing. */
export const readByLink: PayloadHandler = async (req) =>
  Response.json(await viewOf(req, await linkOf(req)), personal)

const viewOf = async (
  req: PayloadRequest,
  { link, plan, measures }: Linked,
): Promise<AnswerView> => {
  const isOver = Date.parse(link.expiresAt) < Date.now() || measures.length === 0
  const told = { plan: '', year: link.year, organisation: '', measures: [] }
  if (isOver) return { ...told, state: 'expired' }

  const language = req.i18n.language as Locale
  const answers = await answersOf(req, link)
  const shown = measures.map((measure) =>
    shownOf(
      measure,
      answers.find((answer) => answer.measure === measure.id),
      language,
    ),
  )
  const isUsed = measures.every(({ id }) => {
    const answer = answers.find(({ measure }) => measure === id)
    return answer?.state === 'accepted' && isAfter(answer.submittedAt, link.sentAt)
  })
  const responsible = new Set(measures.map((each) => textIn(language, each.responsible)))
  const [only = ''] = responsible.size === 1 ? responsible : []
  return {
    state: isUsed ? 'used' : 'open',
    plan: textIn(language, plan.title),
    year: link.year,
    organisation: answers[0]?.organisation ?? only,
    measures: shown,
  }
}

const isAfter = (one: string | null | undefined, other: string): boolean =>
  new Date(one ?? 0) >= new Date(other)

const shownOf = (
  measure: Answerable,
  answer: MeasureAnswer | undefined,
  language: Locale,
): AnsweredMeasure => {
  const { id, code, title, slug, isPublic, _status, state, endsOn, indicators } = measure
  const isOpen = isPublic && _status === 'published'
  const standing = answer?.state === 'withdrawn' ? 'new' : (answer?.state ?? 'new')
  return {
    id,
    code,
    title: textIn(language, title),
    path: isOpen && slug ? publicPath('measures', slug) : null,
    state: state ?? null,
    endsOn: endsOn ? new Date(endsOn).toISOString() : null,
    indicators: (indicators ?? []).map((each) => indicatorOf(each, language)),
    standing,
    reason: standing === 'returned' ? (answer?.reason ?? null) : null,
    said: answer && standing !== 'accepted' ? saidIn(answer) : {},
  }
}

const indicatorOf = ({ id, name, unit, target, values }: Indicator, language: Locale) => {
  const known = (values ?? []).flatMap(({ on, value }) =>
    typeof value === 'number' ? [{ on: new Date(on).toISOString(), value }] : [],
  )
  return {
    id: String(id),
    name: textIn(language, name),
    unit: textIn(language, unit) || null,
    target: target ?? null,
    latest: known.toSorted((one, other) => one.on.localeCompare(other.on)).at(-1) ?? null,
  }
}

/** What the boxes of the form held. */
const saidIn = ({ measure, measureState, text, spent, values }: MeasureAnswer) => {
  const said: [string, string | null | undefined][] = [
    [boxes.states + measure, measureState],
    [boxes.texts + measure, text],
    [boxes.spent + measure, numberIn(spent)],
    ...valuesIn(values).map(({ indicator, value }): [string, string | null] => [
      `${boxes.values}${measure}.${indicator}`,
      numberIn(value),
    ]),
  ]
  return Object.fromEntries(said.flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

/** As people write it and as it is read again. */
const numberIn = (value: number | null | undefined): string | null =>
  typeof value === 'number' ? String(value).replace('.', ',') : null

/** The values that an answer holds. */
export const valuesIn = (values: string | null | undefined): SaidValue[] =>
  JSON.parse(values ?? '[]') as SaidValue[]
