import { formatMoney } from '@/lib/formatNumber'
import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import styles from './Measures.module.css'
import type { Sum, YearSums } from './moneyByYear'

type Props = { locale: Locale; years: YearSums[] }

/** Money planned and spent by year: bars to look at within a table to read; nothing where nobody speaks of money. */
export const YearMoney = ({ locale, years }: Props) => {
  if (years.length === 0) return null
  const t = texts(locale, 'measures')
  const most = Math.max(
    ...years.flatMap(({ planned, spent }) => [planned.amount ?? 0, spent.amount ?? 0]),
  )

  return (
    <div>
      <h3 id="penize">{t('money')}</h3>
      <div className={styles.scroller} tabIndex={0} role="region" aria-label={t('moneyTable')}>
        <table className={styles.table}>
          <caption className="hidden">{t('moneyTable')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('year')}</th>
              <th scope="col">{t('planned')}</th>
              <th scope="col">{t('spent')}</th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, measures, planned, spent }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>
                  <Amount
                    locale={locale}
                    sum={planned}
                    measures={measures}
                    most={most}
                    colour={styles.planned}
                  />
                </td>
                <td>
                  <Amount
                    locale={locale}
                    sum={spent}
                    measures={measures}
                    most={most}
                    colour={styles.spent}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.note}>{t('moneyNote')}</p>
    </div>
  )
}

type AmountProps = {
  locale: Locale
  sum: Sum
  measures: number
  most: number
  colour: string | undefined
}

const Amount = ({ locale, sum: { amount, saidBy }, measures, most, colour }: AmountProps) => {
  const t = texts(locale, 'measures')
  if (amount === null) return <>{t('notStated')}</>

  return (
    <>
      {formatMoney(locale, amount)}
      {saidBy < measures && (
        <span className={styles.note}>{t('statedBy', { count: saidBy, total: measures })}</span>
      )}
      <svg
        className={styles.bar}
        viewBox="0 0 1000 24"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect
          className={colour}
          width={most > 0 ? Math.round((amount / most) * 1000) : 0}
          height="24"
        />
      </svg>
    </>
  )
}
