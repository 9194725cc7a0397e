import type { ReactNode } from 'react'

import styles from './ButtonLink.module.css'

type Props = { quiet?: boolean; children: ReactNode }

/** The button that sends a form. */
export const SubmitButton = ({ quiet, children }: Props) => (
  <button className={`${styles.button} ${quiet ? styles.quiet : ''}`} type="submit">
    {children}
  </button>
)
