import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { DeskPage } from '@/desk/DeskPage'
import type { Locale } from '@/lib/label'

import { PlanTree } from './PlanTree'
import { textsOfTree as texts } from './texts'

/** The view of the desk with a whole plan as a tree; without a plan, all plans to choose from. */
export const TreeView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const language = req.i18n.language as Locale
  const { update } = req.payload.collections.measures.config.access
  const isAllowed = Boolean(req.user && (await update({ req })))
  const asked = view.searchParams?.plan
  const plans = isAllowed ? await plansOf(req) : []
  const plan = plans.find(({ id }) => id === asked)

  return (
    <DeskPage view={view} title={(plan ? texts.ofPlan(plan.title) : texts.title)[language]}>
      {!isAllowed && <p>{texts.notAllowed[language]}</p>}
      {isAllowed && !plan && <Plans language={language} plans={plans} />}
      {plan && (
        <>
          <p>
            <a href={`/admin/collections/plans/${plan.id}`}>{texts.openPlan[language]}</a>
          </p>
          <PlanTree plan={plan.id} />
        </>
      )}
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
            <a href={`/admin/strom-planu?plan=${id}`}>{title}</a>
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
