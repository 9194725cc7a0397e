import type { ReactNode } from 'react'

import { unbreak } from '@/lib/unbreak'

import styles from './Card.module.css'

type Props = {
  href: string
  title: string
  level?: 2 | 3 | 4
  picture?: ReactNode
  aside?: ReactNode
  above?: ReactNode
  text?: string | null
  below?: ReactNode
  actions?: ReactNode
}

/** One thing of a list: the whole area leads to its page, the link is its name. */
export const Card = ({
  href,
  title,
  level = 3,
  picture,
  aside,
  above,
  text,
  below,
  actions,
}: Props) => {
  const Heading = `h${level}` as const
  const content = (
    <>
      {above && <div className={styles.above}>{above}</div>}
      <Heading className={styles.title}>
        <a href={href}>{unbreak(title)}</a>
      </Heading>
      {text && <p className={styles.text}>{unbreak(text)}</p>}
      {below && <div className={styles.below}>{below}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </>
  )

  if (!aside) {
    return (
      <article className={styles.card}>
        {picture && <div className={styles.picture}>{picture}</div>}
        {content}
      </article>
    )
  }
  return (
    <article className={`${styles.card} ${styles.split}`}>
      {aside}
      <div>{content}</div>
    </article>
  )
}
