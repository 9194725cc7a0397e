import { Card } from '@/site/components/Card/Card'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docOf } from '@/lib/populated'
import type { Plan } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import { planPeriod } from './planPeriod'
import { PlanState } from './PlanState'

export type PlanCardData = Pick<Plan, 'id' | 'title' | 'slug' | 'kind' | 'state'> &
  Partial<Pick<Plan, 'summary' | 'territory' | 'from' | 'to'>>

type Props = { locale: Locale; plan: PlanCardData; level?: 2 | 3 }

/** A plan in a list. */
export const PlanCard = ({ locale, plan, level }: Props) => (
  <Card
    href={pathTo(locale, `/plany/${plan.slug}`)}
    title={plan.title}
    level={level}
    above={
      <>
        <PlanState locale={locale} state={plan.state} />
        <span>{texts(locale, 'planKinds')(plan.kind)}</span>
      </>
    }
    text={plan.summary}
    below={
      <>
        <span>{docOf(plan.territory)?.name}</span>
        <strong>{planPeriod(plan)}</strong>
      </>
    }
  />
)
