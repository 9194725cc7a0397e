import { formatNumber } from '@/lib/formatNumber'
import type { Locale } from '@/lib/label'
import type { Project } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import styles from './Indicators.module.css'

type Props = { locale: Locale; indicator: NonNullable<Project['indicators']>[number] }

/** What an indicator was in each period; a period without a value says so. */
export const IndicatorValues = ({ locale, indicator: { name, unit, values } }: Props) => {
  if (!values?.length) return null
  const t = texts(locale, 'projects')

  return (
    <table className={styles.values}>
      <caption className="hidden">{t('indicatorValues', { name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('period')}</th>
          <th scope="col">{unit ? `${t('value')} (${unit})` : t('value')}</th>
        </tr>
      </thead>
      <tbody>
        {values.map(({ id, period, value }) => (
          <tr key={id ?? period}>
            <th scope="row">{period}</th>
            <td>{typeof value === 'number' ? formatNumber(locale, value) : t('unknown')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
