import type { ReactNode } from 'react'

import { Blaze, type Trail } from '../Blaze/Blaze'
import styles from './Section.module.css'

type Props = {
  id: string
  title: string
  trail?: Trail
  more?: { label: string; href: string }
  children: ReactNode
}

/** A part of a page under its own heading, perhaps with a link to the rest. */
export const Section = ({ id, title, trail, more, children }: Props) => (
  <section className={styles.section} aria-labelledby={id}>
    <div className={styles.head}>
      <h2 id={id} className={styles.title}>
        {trail && <Blaze trail={trail} />}
        <span>{title}</span>
      </h2>
      {more && (
        <a className={styles.more} href={more.href}>
          {more.label}
        </a>
      )}
    </div>
    {children}
  </section>
)
