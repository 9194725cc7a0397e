import type { ReactNode } from 'react'

import styles from './SuggestPlace.module.css'

type Props = {
  /** What a script needs to suggest while somebody types; without it the field is a field. */
  suggest?: object
  children: ReactNode
}

/** The place of a field that suggests: the field is alone in it, because a script takes it over. */
export const SuggestPlace = ({ suggest, children }: Props) => (
  <span className={styles.place} data-suggest={suggest && JSON.stringify(suggest)}>
    {children}
  </span>
)
