import type { ReactNode } from 'react'

import styles from './Field.module.css'

type Props = {
  label: ReactNode
  /** The input's, where something besides it stands in the field; the label is then `{id}-label`. */
  id?: string
  children: ReactNode
}

/** One input with its label above it. */
export const Field = ({ label, id, children }: Props) =>
  id ? (
    <div className={styles.field}>
      <label id={`${id}-label`} htmlFor={id}>
        {label}
      </label>
      {children}
    </div>
  ) : (
    <label className={styles.field}>
      {label}
      {children}
    </label>
  )
