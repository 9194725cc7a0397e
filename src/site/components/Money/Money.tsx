import { formatMoney, formatPercent } from '@/lib/formatNumber'
import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import { shares } from './shares'
import styles from './Money.module.css'

type Part = { name: string; amount: number | null }

type Props = { locale: Locale; parts: Part[]; total: number | null; currency: string }

const colourOf = (at: number): string => styles[`part${Math.min(at, 4)}`] ?? ''

/** Who pays how much: a bar to look at and a table to read. A share needs the whole and the part to be known. */
export const Money = ({ locale, parts, total, currency }: Props) => {
  const t = texts(locale, 'money')
  const drawn = shares(parts, total)
  const hasAmounts = parts.some(({ amount }) => amount !== null)
  const hasShares = hasAmounts && !!total
  const amountText = (amount: number | null) =>
    amount === null ? t('notStated') : formatMoney(locale, amount, currency)

  return (
    <div>
      {hasShares && (
        <svg
          className={styles.chart}
          viewBox="0 0 1000 44"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {drawn.map(
            ({ part, share, start }, at) =>
              share !== null && (
                <rect
                  key={part.name}
                  className={colourOf(at)}
                  x={Math.round(start * 1000) + (at > 0 ? 3 : 0)}
                  width={Math.max(Math.round(share * 1000) - (at > 0 ? 3 : 0), 2)}
                  height="44"
                />
              ),
          )}
        </svg>
      )}
      <div className={styles.scroller} tabIndex={0} role="region" aria-label={t('caption')}>
        <table className={styles.table}>
          <caption className="hidden">{t('caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('source')}</th>
              {hasAmounts && <th scope="col">{t('amount')}</th>}
              {hasShares && <th scope="col">{t('share')}</th>}
            </tr>
          </thead>
          <tbody>
            {drawn.map(({ part, share }, at) => (
              <tr key={part.name}>
                <th scope="row">
                  {hasShares && (
                    <span className={`${styles.swatch} ${colourOf(at)}`} aria-hidden="true" />
                  )}
                  {part.name}
                </th>
                {hasAmounts && <td>{amountText(part.amount)}</td>}
                {hasShares && <td>{share !== null && formatPercent(locale, share)}</td>}
              </tr>
            ))}
          </tbody>
          {!!total && (
            <tfoot>
              <tr>
                <th scope="row">
                  {t('total')}
                  {!hasAmounts && ` ${formatMoney(locale, total, currency)}`}
                </th>
                {hasAmounts && <td>{formatMoney(locale, total, currency)}</td>}
                {hasShares && <td />}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {!hasAmounts && !total && <p className={styles.note}>{t('sourcesOnly')}</p>}
    </div>
  )
}
