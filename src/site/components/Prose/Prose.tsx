import type { ReactNode } from 'react'

import styles from './Prose.module.css'

type Props = { children: ReactNode }

/** A column of text as wide as people read comfortably. */
export const Prose = ({ children }: Props) => <div className={styles.prose}>{children}</div>
