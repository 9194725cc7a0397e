import { Section } from '@/site/components/Section/Section'
import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import { PlanList } from './PlanList'
import { findPlansOf } from './queries'

type Props = { locale: Locale; projectId: string }

/** The plans that came out of a project; nothing when there are none. */
export const RelatedPlans = async ({ locale, projectId }: Props) => {
  const plans = await findPlansOf(locale, 'projects', projectId)
  if (plans.length === 0) return null

  return (
    <Section id="plany" title={texts(locale, 'plans')('ofProject')} trail="red">
      <PlanList locale={locale} plans={plans} />
    </Section>
  )
}
