import type { ReactNode } from 'react'

import styles from './Columns.module.css'

type Props = { children: ReactNode }

/** One column for reading, with space between its parts. */
export const Narrow = ({ children }: Props) => <div className={styles.narrow}>{children}</div>
