import type { ReactNode } from 'react'

import styles from './ButtonLink.module.css'

type Props = { children: ReactNode }

/** The button that sends a form. */
export const SubmitButton = ({ children }: Props) => (
  <button className={styles.button} type="submit">
    {children}
  </button>
)
