import { formatDate, isoDay } from '@/lib/formatDate'
import { formatNumber } from '@/lib/formatNumber'
import type { Locale } from '@/lib/label'
import { unbreak } from '@/lib/unbreak'
import type { Measure } from '@/payload-types'
import { Section } from '@/site/components/Section/Section'
import { texts } from '@/site/texts/texts'

import styles from './Measures.module.css'

type Indicator = NonNullable<Measure['indicators']>[number]

type Props = { locale: Locale; indicators: Measure['indicators'] }

/** From how much to how much a measure is to get, and what was found on which day. */
export const MeasureIndicators = ({ locale, indicators }: Props) => {
  if (!indicators?.length) return null

  return (
    <Section id="indikatory" title={texts(locale, 'measures')('indicators')}>
      <ul className={styles.years}>
        {indicators.map((indicator, at) => (
          <li key={indicator.id ?? at}>
            <h3>{unbreak(indicator.name)}</h3>
            <p>{unbreak(sentenceOf(locale, indicator))}</p>
            <Values locale={locale} indicator={indicator} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

const sentenceOf = (locale: Locale, { baseline, target, unit }: Indicator): string => {
  const t = texts(locale, 'measures')
  const said = (value: number | null | undefined) =>
    typeof value === 'number' ? [formatNumber(locale, value), unit].filter(Boolean).join(' ') : null
  const [from, to] = [said(baseline), said(target)]
  if (from && to)
    return t('indicatorOf', { baseline: formatNumber(locale, Number(baseline)), target: to })
  if (to) return t('targetAlone', { target: to })
  return from ? t('baselineAlone', { baseline: from }) : t('neither')
}

const Values = ({ locale, indicator }: { locale: Locale; indicator: Indicator }) => {
  const { name, unit, values } = indicator
  if (!values?.length) return null
  const t = texts(locale, 'measures')

  return (
    <table className={`${styles.table} ${styles.values}`}>
      <caption className="hidden">{t('valuesOf', { name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('on')}</th>
          <th scope="col">{unit ? `${t('value')} (${unit})` : t('value')}</th>
        </tr>
      </thead>
      <tbody>
        {values
          .toSorted((one, other) => one.on.localeCompare(other.on))
          .map(({ id, on, value }, at) => (
            <tr key={id ?? at}>
              <th scope="row">
                <time dateTime={isoDay(on)}>{formatDate(locale, on)}</time>
              </th>
              <td>{typeof value === 'number' ? formatNumber(locale, value) : t('notStated')}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
