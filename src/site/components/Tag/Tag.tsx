import type { ReactNode } from 'react'

import styles from './Tag.module.css'

export type Tone = 'plain' | 'good' | 'wait' | 'bad' | 'cool'

type Props = { tone?: Tone; children: ReactNode }

/** A word or two that say what something is or how it stands. */
export const Tag = ({ tone = 'plain', children }: Props) => (
  <span className={`${styles.tag} ${styles[tone] ?? ''}`}>{children}</span>
)
