import type { ReactNode } from 'react'

import styles from './ButtonLink.module.css'

type Props = { href: string; quiet?: boolean; children: ReactNode }

/** A link that is the next thing to do. */
export const ButtonLink = ({ href, quiet, children }: Props) => (
  <a className={`${styles.button} ${quiet ? styles.quiet : ''}`} href={href}>
    {children}
  </a>
)
