import { formatMoney, formatPercent } from '@/lib/formatNumber'
import type { Locale } from '@/lib/label'
import { evaluationResults } from '@/lib/measureLabels'
import type { Measure } from '@/payload-types'
import { Paragraphs } from '@/site/components/Prose/Paragraphs'
import { Section } from '@/site/components/Section/Section'
import { texts } from '@/site/texts/texts'

import styles from './Measures.module.css'

type Evaluation = NonNullable<Measure['evaluations']>[number]

type Props = { locale: Locale; evaluations: Measure['evaluations'] }

/** What came of a measure in each year, the newest first; a measure that nobody has evaluated says so. */
export const MeasureEvaluations = ({ locale, evaluations }: Props) => {
  const t = texts(locale, 'measures')
  const years = (evaluations ?? []).toSorted((one, other) => other.year - one.year)

  return (
    <Section id="vyhodnoceni" title={t('evaluations')}>
      {years.length === 0 ? (
        <p>{t('notEvaluated')}</p>
      ) : (
        <ul className={styles.years}>
          {years.map((evaluation) => (
            <li key={evaluation.id ?? evaluation.year}>
              <h3>{headingOf(locale, evaluation)}</h3>
              <Numbers locale={locale} evaluation={evaluation} />
              <Paragraphs text={evaluation.text} />
              {evaluation.saidBy && (
                <p className={styles.note}>{t('saidBy', { organisation: evaluation.saidBy })}</p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

const headingOf = (locale: Locale, { year, result }: Evaluation): string => {
  const unknown = texts(locale, 'measures')('resultUnknown')
  return `${year}: ${result ? evaluationResults[result][locale] : unknown}`
}

const Numbers = ({ locale, evaluation }: { locale: Locale; evaluation: Evaluation }) => {
  const t = texts(locale, 'measures')
  const { percent, spent } = evaluation
  const said = [
    typeof percent === 'number' &&
      t('fulfilment', { percent: formatPercent(locale, percent / 100) }),
    typeof spent === 'number' && t('spentInYear', { amount: formatMoney(locale, spent) }),
  ].filter(Boolean)
  return said.length > 0 && <p className={styles.note}>{said.join(' · ')}</p>
}
