import { formatNumber } from '@/lib/formatNumber'
import type { Locale } from '@/lib/label'
import { unbreak } from '@/lib/unbreak'
import type { Project } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import styles from './Indicators.module.css'
import { IndicatorValues } from './IndicatorValues'

type Indicator = NonNullable<Project['indicators']>[number]

type Props = { locale: Locale; indicators: Project['indicators']; level: 3 | 4 }

/** Indicators under one another: a bar where target and result are known, and the values by period. */
export const IndicatorList = ({ locale, indicators, level }: Props) => {
  if (!indicators?.length) return null
  const Heading = `h${level}` as const

  return (
    <ul className={styles.indicators}>
      {indicators.map((indicator) => (
        <li key={indicator.id ?? indicator.name}>
          <Heading>{unbreak(indicator.name)}</Heading>
          <Bar {...indicator} />
          <p>{unbreak(sentenceOf(locale, indicator))}</p>
          <IndicatorValues locale={locale} indicator={indicator} />
        </li>
      ))}
    </ul>
  )
}

const Bar = ({ target, reached }: Pick<Indicator, 'target' | 'reached'>) =>
  target && typeof reached === 'number' ? (
    <svg className={styles.bar} viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">
      <rect width={Math.round(Math.min(reached / target, 1) * 1000)} height="24" />
    </svg>
  ) : null

const sentenceOf = (locale: Locale, { target, reached, unit }: Indicator): string => {
  const t = texts(locale, 'projects')
  const number = (value: number | null | undefined) =>
    typeof value === 'number' ? formatNumber(locale, value) : null
  const withUnit = (value: string) => [value, unit].filter(Boolean).join(' ')
  const [wanted, got] = [number(target), number(reached)]
  if (wanted && got) return t('reachedOf', { reached: got, target: withUnit(wanted) })
  if (got) return t('reachedAlone', { reached: withUnit(got) })
  return wanted ? t('targetAlone', { target: withUnit(wanted) }) : t('neither')
}
