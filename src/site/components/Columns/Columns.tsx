import type { ReactNode } from 'react'

import styles from './Columns.module.css'

type Props = { side: ReactNode; children: ReactNode }

/** Facts beside a text: first on a narrow screen, on the right on a wide one. */
export const Columns = ({ side, children }: Props) => (
  <div className={styles.columns}>
    <div className={styles.side}>{side}</div>
    <div className={styles.content}>{children}</div>
  </div>
)
