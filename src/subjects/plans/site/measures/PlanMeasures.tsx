import { formatDate } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { measuresOf, type PlanTree } from '@/lib/planTree'
import { EmptyList } from '@/site/components/EmptyList/EmptyList'
import { Section } from '@/site/components/Section/Section'
import { texts } from '@/site/texts/texts'

import { chosen, isFiltered, type MeasureFilters } from './filters'
import { MeasureFilterForm } from './MeasureFilterForm'
import { MeasureGroups } from './MeasureGroups'
import styles from './Measures.module.css'
import { moneyByYear } from './moneyByYear'
import { Standings } from './Standings'
import { YearMoney } from './YearMoney'

type Props = { locale: Locale; tree: PlanTree; filters: MeasureFilters; today?: Date }

/** What a plan promises and how far it is; nothing of a plan without measures. */
export const PlanMeasures = ({ locale, tree, filters, today = new Date() }: Props) => {
  const all = measuresOf(tree)
  if (all.length === 0) return null
  const t = texts(locale, 'measures')
  const path = pathTo(locale, `/plany/${tree.plan.slug}`)
  const priorities = chosen(tree.priorities, filters)
  const shown = measuresOf({ priorities }).length

  return (
    <Section id="opatreni" title={t('title')} more={{ label: t('csv'), href: `${path}.csv` }}>
      <p>{t('intro', { count: all.length, date: formatDate(locale, today) })}</p>
      <div className={styles.pictures}>
        <Standings locale={locale} measures={all} path={path} />
        <YearMoney locale={locale} years={moneyByYear(all)} />
      </div>
      <MeasureFilterForm locale={locale} path={path} filters={filters} measures={all} />
      {isFiltered(filters) && (
        <p>
          <strong>{t('shown', { count: shown, total: all.length })}</strong>{' '}
          <a href={`${path}#opatreni`}>{t('all')}</a>
        </p>
      )}
      {shown > 0 ? (
        <MeasureGroups locale={locale} priorities={priorities} />
      ) : (
        <EmptyList title={t('none')}>
          <p>{t('noneHelp')}</p>
        </EmptyList>
      )}
    </Section>
  )
}
