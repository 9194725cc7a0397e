import { sortedBy } from '@/lib/collate'
import type { Locale } from '@/lib/label'
import { standings } from '@/lib/measureStanding'
import type { Named, TreeMeasure } from '@/lib/planTree'
import { FilterForm } from '@/site/components/FilterForm/FilterForm'
import { texts } from '@/site/texts/texts'

import { type MeasureFilters, yearOf } from './filters'
import { standingLabel } from './standingLabel'

type Props = { locale: Locale; path: string; filters: MeasureFilters; measures: TreeMeasure[] }

/** Choosing measures by what they say themselves: only choices that find something are offered. */
export const MeasureFilterForm = ({ locale, path, filters, measures }: Props) => {
  const t = texts(locale, 'measures')
  const named = (of: (measure: TreeMeasure) => Named[]) => {
    const all = new Map(measures.flatMap(of).map(({ slug, name }) => [slug, name]))
    const options = [...all].map(([value, label]) => ({ value, label }))
    return sortedBy(locale, options, ({ label }) => label)
  }
  const people = [...new Set(measures.flatMap(({ responsible }) => responsible ?? []))]
  const selects = [
    {
      name: 'stav',
      label: t('state'),
      value: filters.standing,
      options: standings
        .filter((standing) => measures.some((measure) => measure.standing === standing))
        .map((standing) => ({ value: standing, label: standingLabel(locale, standing) })),
    },
    {
      name: 'skupina',
      label: t('targetGroup'),
      value: filters.targetGroup,
      options: named(({ targetGroups }) => targetGroups),
    },
    {
      name: 'uzemi',
      label: t('territory'),
      value: filters.territory,
      options: named(({ territories }) => territories),
    },
    {
      name: 'odpovida',
      label: t('responsible'),
      value: filters.responsible,
      options: sortedBy(locale, people, (name) => name).map((name) => ({
        value: name,
        label: name,
      })),
    },
    {
      name: 'rok',
      label: t('year'),
      value: filters.year === undefined ? undefined : String(filters.year),
      options: yearsOf(measures).map((year) => ({ value: String(year), label: String(year) })),
    },
  ]

  return (
    <FilterForm
      locale={locale}
      action={`${path}#opatreni`}
      selects={selects.filter(({ options }) => options.length > 0)}
    />
  )
}

const yearsOf = (measures: TreeMeasure[]): number[] => {
  const years = measures.flatMap(({ startsOn, endsOn, budget, evaluations }) => [
    ...[startsOn, endsOn].flatMap((date) => (date ? yearOf(date) : [])),
    ...[...budget, ...evaluations].map(({ year }) => year),
  ])
  if (years.length === 0) return []
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
