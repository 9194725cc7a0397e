import type { ReactNode } from 'react'

import { unbreak } from '@/lib/unbreak'

import { Blaze, type Trail } from '../Blaze/Blaze'
import styles from './PageHead.module.css'

type Props = {
  trail: Trail
  kind?: ReactNode
  title: string
  lead?: string | null
  children?: ReactNode
}

/** The head of a page: what kind of thing it is, its name and one paragraph about it. */
export const PageHead = ({ trail, kind, title, lead, children }: Props) => (
  <header className={styles.head}>
    {kind && (
      <div className={styles.above}>
        <Blaze trail={trail} />
        {kind}
      </div>
    )}
    <h1 className={kind ? undefined : styles.marked}>
      {!kind && <Blaze trail={trail} />}
      {unbreak(title)}
    </h1>
    {lead && <p className={styles.lead}>{unbreak(lead)}</p>}
    {children}
  </header>
)
