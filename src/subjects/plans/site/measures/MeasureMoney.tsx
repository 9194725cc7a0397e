import { formatMoney } from '@/lib/formatNumber'
import type { Locale } from '@/lib/label'
import { unbreak } from '@/lib/unbreak'
import type { Measure } from '@/payload-types'
import { Section } from '@/site/components/Section/Section'
import { texts } from '@/site/texts/texts'

import styles from './Measures.module.css'

type Props = { locale: Locale; budget: Measure['budget'] }

/** What a measure is to cost and what was spent, by year and source; an unknown sum says so, for it is no zero. */
export const MeasureMoney = ({ locale, budget }: Props) => {
  if (!budget?.length) return null
  const t = texts(locale, 'measures')
  const hasSources = budget.some(({ source }) => source)
  const rows = budget.toSorted((one, other) => one.year - other.year)
  const amountText = (amount: number | null | undefined) =>
    typeof amount === 'number' ? formatMoney(locale, amount) : t('notStated')

  return (
    <Section id="penize" title={t('money')}>
      <div className={styles.scroller} tabIndex={0} role="region" aria-label={t('moneyTable')}>
        <table className={styles.table}>
          <caption className="hidden">{t('moneyTable')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('year')}</th>
              {hasSources && <th scope="col">{t('source')}</th>}
              <th scope="col">{t('planned')}</th>
              <th scope="col">{t('spent')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, year, source, amount, spent }, at) => (
              <tr key={id ?? at}>
                <th scope="row">{year}</th>
                {hasSources && <td>{source ? unbreak(source) : t('notStated')}</td>}
                <td>{amountText(amount)}</td>
                <td>{amountText(spent)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
