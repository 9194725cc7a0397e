import { Facts } from '@/site/components/Facts/Facts'
import { formatDate, formatDateRange } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { docOf } from '@/lib/populated'
import type { Plan } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import { PlanState } from './PlanState'

type Props = { locale: Locale; plan: Plan }

/** A plan at a glance. */
export const PlanFacts = ({ locale, plan }: Props) => {
  const t = texts(locale, 'plans')
  const approved = [
    plan.approvedBy,
    plan.approvedOn && formatDate(locale, plan.approvedOn),
    plan.resolutionNumber && t('resolution', { number: plan.resolutionNumber }),
  ].filter(Boolean)

  return (
    <Facts
      stacked
      facts={[
        { term: t('state'), value: <PlanState locale={locale} state={plan.state} /> },
        { term: t('kind'), value: texts(locale, 'planKinds')(plan.kind) },
        { term: t('territory'), value: docOf(plan.territory)?.name },
        { term: t('period'), value: formatDateRange(locale, plan.from, plan.to) },
        { term: t('approved'), value: approved },
      ]}
    />
  )
}
