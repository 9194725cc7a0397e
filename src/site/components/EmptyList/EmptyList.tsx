import type { ReactNode } from 'react'

import styles from './EmptyList.module.css'

type Props = { title: string; children?: ReactNode }

/** Said instead of a list in which there is nothing, with what to do next. */
export const EmptyList = ({ title, children }: Props) => (
  <div className={styles.empty}>
    <svg className={styles.drawing} viewBox="0 0 180 110" aria-hidden="true">
      <path className={styles.hill} d="M0 110c28-34 62-38 92-18 28-16 58-14 88 18Z" />
      <path d="M88 18v84" />
      <path className={styles.arm} d="M58 26h62l12 11-12 11H58Z" />
      <path d="M112 58H66l-10 9 10 9h46Z" strokeDasharray="7 6" />
    </svg>
    <p className={styles.title}>{title}</p>
    {children && <div className={styles.help}>{children}</div>}
  </div>
)
