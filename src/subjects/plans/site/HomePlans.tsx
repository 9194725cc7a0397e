import { Section } from '@/site/components/Section/Section'
import { homeCounts } from '@/lib/homeCounts'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import { PlanList } from './PlanList'
import { findPlans } from './queries'

type Props = { locale: Locale }

/** The newest plans; nothing when there are none. */
export const HomePlans = async ({ locale }: Props) => {
  const { docs } = await findPlans(locale, { page: 1 }, undefined, homeCounts.plans)
  if (docs.length === 0) return null
  const t = texts(locale, 'home')

  return (
    <Section
      id="plany"
      title={t('plans')}
      trail="red"
      more={{ label: t('plansAll'), href: pathTo(locale, '/plany') }}
    >
      <PlanList locale={locale} plans={docs} />
    </Section>
  )
}
