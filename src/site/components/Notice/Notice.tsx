import type { ReactNode } from 'react'

import { Icon } from '../Icon/Icon'
import styles from './Notice.module.css'

type Props = { tone?: 'info' | 'warning' | 'success'; title?: string | null; children: ReactNode }

const icons = { info: 'info', warning: 'warning', success: 'check' } as const

/** Something that a reader must not miss. */
export const Notice = ({ tone = 'info', title, children }: Props) => (
  <div className={`${styles.notice} ${styles[tone] ?? ''}`} role="note">
    <Icon name={icons[tone]} />
    <div>
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  </div>
)
