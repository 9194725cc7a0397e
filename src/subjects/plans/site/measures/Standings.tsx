import { formatPercent } from '@/lib/formatNumber'
import type { Locale } from '@/lib/label'
import { standings } from '@/lib/measureStanding'
import type { TreeMeasure } from '@/lib/planTree'
import { texts } from '@/site/texts/texts'

import styles from './Measures.module.css'
import { standingLabel } from './standingLabel'

type Props = { locale: Locale; measures: TreeMeasure[]; path: string }

/** How many measures stand how: a bar to look at, a table to read, each number a link to those measures. */
export const Standings = ({ locale, measures, path }: Props) => {
  const t = texts(locale, 'measures')
  const rows = standings
    .map((standing) => ({
      standing,
      count: measures.filter((measure) => measure.standing === standing).length,
    }))
    .filter(({ count }) => count > 0)
  const share = (count: number) => count / measures.length
  const before = (at: number) => rows.slice(0, at).reduce((sum, { count }) => sum + count, 0)

  return (
    <div>
      <h3>{t('standing')}</h3>
      <svg
        className={styles.chart}
        viewBox="0 0 1000 44"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {rows.map(({ standing, count }, at) => (
          <rect
            key={standing}
            className={styles[standing]}
            x={Math.round(share(before(at)) * 1000) + (at > 0 ? 3 : 0)}
            width={Math.max(Math.round(share(count) * 1000) - (at > 0 ? 3 : 0), 2)}
            height="44"
          />
        ))}
      </svg>
      <table className={styles.table}>
        <caption className="hidden">{t('standing')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('count')}</th>
            <th scope="col">{t('share')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ standing, count }) => (
            <tr key={standing}>
              <th scope="row">
                <span className={`${styles.swatch} ${styles[standing] ?? ''}`} aria-hidden="true" />
                <a href={`${path}?stav=${standing}#opatreni`}>{standingLabel(locale, standing)}</a>
              </th>
              <td>{count}</td>
              <td>{formatPercent(locale, share(count))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('total')}</th>
            <td>{measures.length}</td>
            <td />
          </tr>
        </tfoot>
      </table>
      {rows.some(({ standing }) => standing === 'late') && (
        <p className={styles.note}>{t('lateNote')}</p>
      )}
    </div>
  )
}
