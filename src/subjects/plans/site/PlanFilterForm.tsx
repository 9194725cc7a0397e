import { FilterForm } from '@/site/components/FilterForm/FilterForm'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import { type PlanFilters, planKinds, planStates } from './filters'

type Props = {
  locale: Locale
  filters: PlanFilters
  territories: { slug: string; name: string }[]
}

/** Choosing plans by kind, state and territory. */
export const PlanFilterForm = ({ locale, filters, territories }: Props) => {
  const t = texts(locale, 'plans')
  const [kindNames, stateNames] = [texts(locale, 'planKinds'), texts(locale, 'planStates')]

  return (
    <FilterForm
      locale={locale}
      action={pathTo(locale, '/plany')}
      selects={[
        {
          name: 'druh',
          label: t('kind'),
          value: filters.kind,
          options: planKinds.map((kind) => ({ value: kind, label: kindNames(kind) })),
        },
        {
          name: 'stav',
          label: t('state'),
          value: filters.state,
          options: planStates.map((state) => ({ value: state, label: stateNames(state) })),
        },
        {
          name: 'uzemi',
          label: t('territory'),
          value: filters.territory,
          options: territories.map(({ slug, name }) => ({ value: slug, label: name })),
        },
      ]}
    />
  )
}
