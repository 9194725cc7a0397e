import type { ReactNode } from 'react'

import styles from './Field.module.css'

type Props = { label: ReactNode; children: ReactNode }

/** One input with its label above it. */
export const Field = ({ label, children }: Props) => (
  <label className={styles.field}>
    {label}
    {children}
  </label>
)
