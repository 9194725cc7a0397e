import { FilterForm } from '@/site/components/FilterForm/FilterForm'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import { phases, type ProjectFilters } from './filters'

type Props = {
  locale: Locale
  filters: ProjectFilters
  choices: {
    programmes: { code: string; name: string }[]
    territories: { slug: string; name: string }[]
  }
}

/** Choosing projects by where they stand, who pays and where they work. */
export const ProjectFilterForm = ({ locale, filters, choices }: Props) => {
  const t = texts(locale, 'projects')
  const phaseNames = texts(locale, 'phases')

  return (
    <FilterForm
      locale={locale}
      action={pathTo(locale, '/projekty')}
      selects={[
        {
          name: 'faze',
          label: t('phase'),
          value: filters.phase,
          options: phases.map((phase) => ({ value: phase, label: phaseNames(phase) })),
        },
        {
          name: 'program',
          label: t('programme'),
          value: filters.programme,
          options: choices.programmes.map(({ code, name }) => ({ value: code, label: name })),
        },
        {
          name: 'uzemi',
          label: t('territory'),
          value: filters.territory,
          options: choices.territories.map(({ slug, name }) => ({ value: slug, label: name })),
        },
      ]}
    />
  )
}
