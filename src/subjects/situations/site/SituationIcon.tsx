import type { LifeSituation } from '@/payload-types'

import { situationShapes } from './situationShapes'
import styles from './SituationTiles.module.css'

type Props = { icon: LifeSituation['icon'] }

/** A small picture of what happened; the words beside it say the same. */
export const SituationIcon = ({ icon }: Props) => {
  const { line, warm } = situationShapes[icon ?? 'advice']

  return (
    <svg className={styles.icon} viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
      <path className={styles.warm} d={warm} />
      <path d={line} />
    </svg>
  )
}
