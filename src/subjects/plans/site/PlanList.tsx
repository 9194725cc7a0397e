import { CardList } from '@/site/components/Card/CardList'
import { EmptyList } from '@/site/components/EmptyList/EmptyList'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import { PlanCard, type PlanCardData } from './PlanCard'

type Props = { locale: Locale; plans: PlanCardData[]; level?: 2 | 3 }

/** Plans side by side, or what to do when there are none. */
export const PlanList = ({ locale, plans, level }: Props) => {
  const t = texts(locale, 'plans')
  if (plans.length > 0) {
    return (
      <CardList>
        {plans.map((plan) => (
          <PlanCard key={plan.id} locale={locale} plan={plan} level={level} />
        ))}
      </CardList>
    )
  }

  return (
    <EmptyList title={t('emptyTitle')}>
      <p>
        <a href={pathTo(locale, '/plany')}>{t('emptyHelp')}</a>
      </p>
    </EmptyList>
  )
}
