import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { DeskPage } from '@/desk/DeskPage'
import type { Locale } from '@/lib/label'

import { usualYear } from '../year'
import { MissingBoard } from './MissingBoard'
import { textsOfMissing as texts } from './texts'

/** The view of the desk with what measures of a plan lack; without a plan, all plans to choose from. */
export const MissingView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const language = req.i18n.language as Locale
  const { update } = req.payload.collections.measures.config.access
  const isAllowed = Boolean(req.user && (await update({ req })))
  const plans = isAllowed ? await plansOf(req) : []
  const plan = plans.find(({ id }) => id === view.searchParams?.plan)
  const asked = Number(view.searchParams?.rok)
  const year = Number.isInteger(asked) && asked >= 1990 && asked <= 2100 ? asked : null

  return (
    <DeskPage view={view} title={(plan ? texts.ofPlan(plan.title) : texts.title)[language]}>
      {!isAllowed && <p>{texts.notAllowed[language]}</p>}
      {isAllowed && !plan && <Plans language={language} plans={plans} />}
      {plan && <MissingBoard plan={plan.id} year={year ?? usualYear(new Date())} />}
    </DeskPage>
  )
}

type Choice = { id: string; title: string }

const Plans = ({ plans, language }: { plans: Choice[]; language: Locale }) =>
  plans.length === 0 ? (
    <p>{texts.none[language]}</p>
  ) : (
    <>
      <p>{texts.choose[language]}</p>
      <ul>
        {plans.map(({ id, title }) => (
          <li key={id}>
            <a href={`/admin/co-chybi?plan=${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  )

const plansOf = async (req: PayloadRequest): Promise<Choice[]> => {
  const { docs } = await req.payload.find({
    collection: 'plans',
    draft: true,
    sort: '-updatedAt',
    pagination: false,
    depth: 0,
    select: { title: true },
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, title }) => ({ id: String(id), title: title || String(id) }))
}
