import { formatMoney, formatPercent } from '@/lib/formatNumber'
import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import { shares } from './shares'
import styles from './Money.module.css'

type Part = { name: string; amount: number }

type Props = { locale: Locale; parts: Part[]; total: number; currency: string }

const colourOf = (at: number): string => styles[`part${Math.min(at, 4)}`] ?? ''

/** Who pays how much: a bar to look at and a table to read. */
export const Money = ({ locale, parts, total, currency }: Props) => {
  const t = texts(locale, 'money')
  const drawn = shares(parts)

  return (
    <div>
      {total > 0 && (
        <svg
          className={styles.chart}
          viewBox="0 0 1000 44"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {drawn.map(({ part, share, start }, at) => (
            <rect
              key={part.name}
              className={colourOf(at)}
              x={Math.round(start * 1000) + (at > 0 ? 3 : 0)}
              width={Math.max(Math.round(share * 1000) - (at > 0 ? 3 : 0), 2)}
              height="44"
            />
          ))}
        </svg>
      )}
      <div className={styles.scroller} tabIndex={0} role="region" aria-label={t('caption')}>
        <table className={styles.table}>
          <caption className="hidden">{t('caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('source')}</th>
              <th scope="col">{t('amount')}</th>
              <th scope="col">{t('share')}</th>
            </tr>
          </thead>
          <tbody>
            {drawn.map(({ part, share }, at) => (
              <tr key={part.name}>
                <th scope="row">
                  <span className={`${styles.swatch} ${colourOf(at)}`} aria-hidden="true" />
                  {part.name}
                </th>
                <td>{formatMoney(locale, part.amount, currency)}</td>
                <td>{formatPercent(locale, share)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('total')}</th>
              <td>{formatMoney(locale, total, currency)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  )
}
