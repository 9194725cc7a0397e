import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { unbreak } from '@/lib/unbreak'
import type { LifeSituation } from '@/payload-types'

import { SituationIcon } from './SituationIcon'
import styles from './SituationTiles.module.css'

type Props = {
  locale: Locale
  situations: Pick<LifeSituation, 'id' | 'title' | 'slug' | 'icon' | 'summary'>[]
  hasSummaries?: boolean
}

/** What happened to people, as arms of a signpost. */
export const SituationTiles = ({ locale, situations, hasSummaries }: Props) => (
  <ul className={styles.tiles}>
    {situations.map(({ id, title, slug, icon, summary }) => (
      <li key={id}>
        <a className={styles.tile} href={pathTo(locale, `/situace/${slug}`)}>
          <SituationIcon icon={icon} />
          <span>
            {unbreak(title)}
            {hasSummaries && summary && <span className={styles.summary}>{unbreak(summary)}</span>}
          </span>
        </a>
      </li>
    ))}
  </ul>
)
