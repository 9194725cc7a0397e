import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { DeskPage } from '@/desk/DeskPage'
import { formatDateTime } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import type { MeasureAnswer } from '@/payload-types'

import { readAnswerable, type Answerable } from '../answerable'
import { differencesOf } from '../differences'
import { AnswerDecision } from './AnswerDecision'
import { textsOfAnswers as texts } from './textsOfAnswers'

const answersOnPage = 20

/** The view of the desk where staff decide on what was said of measures, the oldest first. */
export const AnswersView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const language = req.i18n.language as Locale
  const { update } = req.payload.collections.measures.config.access
  const isAllowed = Boolean(req.user && (await update({ req })))
  const found = isAllowed ? await waiting(req) : null

  return (
    <DeskPage view={view} title={texts.title[language]}>
      {!found && <p>{texts.notAllowed[language]}</p>}
      {found?.answers.length === 0 && <p>{texts.empty[language]}</p>}
      {found && found.total > answersOnPage && (
        <p className="desk-quiet">{texts.first(answersOnPage, found.total)[language]}</p>
      )}
      {found?.answers.map(({ answer, measure, plan }) => (
        <Card key={answer.id} {...{ answer, measure, plan, language }} />
      ))}
    </DeskPage>
  )
}

type Row = { answer: MeasureAnswer; measure: Answerable | null; plan: string }

const waiting = async (req: PayloadRequest): Promise<{ answers: Row[]; total: number }> => {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'measure-answers',
    where: { state: { equals: 'waiting' } },
    sort: 'submittedAt',
    limit: answersOnPage,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const measures = await readAnswerable(req, { ids: docs.map(({ measure }) => String(measure)) })
  const known = new Map(measures.map((measure) => [measure.id, measure]))
  const plans = await req.payload.find({
    collection: 'plans',
    where: { id: { in: [...new Set(docs.map(({ plan }) => String(plan)))] } },
    select: { title: true },
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const titles = new Map(plans.docs.map(({ id, title }) => [String(id), title]))
  return {
    total: totalDocs,
    answers: docs.map((answer) => ({
      answer,
      measure: known.get(String(answer.measure)) ?? null,
      plan: titles.get(String(answer.plan)) ?? '',
    })),
  }
}

const Card = ({ answer, measure, plan, language }: Row & { language: Locale }) => {
  const { id, title, organisation, email, submittedAt, version } = answer
  const differences = measure ? differencesOf(answer, measure, language) : []

  return (
    <article aria-labelledby={`answer-${id}`} className="desk-proposal">
      <h2 id={`answer-${id}`}>
        {measure ? <a href={`/admin/collections/measures/${measure.id}`}>{title}</a> : title}
      </h2>
      <p className="desk-quiet">
        {[plan, organisation, email, submittedAt && formatDateTime(language, submittedAt)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {!measure && <p>{texts.gone[language]}</p>}
      {measure?.hasUnpublished && <p>{texts.unpublished[language]}</p>}
      <AnswerDecision
        differences={differences}
        id={String(id)}
        key={`${version} ${measure?.revision}`}
        revision={measure?.revision ?? null}
        title={title ?? ''}
        version={version ?? 1}
      />
    </article>
  )
}
