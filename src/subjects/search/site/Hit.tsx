import { excerpt } from '@/lib/excerpt'
import type { EverythingHit } from '@/lib/everythingSearch'

import { Marked } from './Marked'
import styles from './Results.module.css'

type Props = { hit: EverythingHit }

/** One thing that was found, with the words that were looked for marked in it. */
export const Hit = ({ hit: { path, title, summary, highlights } }: Props) => {
  const rangesIn = (field: 'title' | 'summary') =>
    highlights.find((each) => each.field === field)?.ranges

  const short = excerpt(summary, 180)
  // Marks are places in the text as it was found.
  const isBeginning = summary.startsWith(short.replace(/…$/, ''))

  return (
    <li>
      <a href={path}>
        <Marked text={title} ranges={rangesIn('title')} />
      </a>
      {summary && (
        <p className={styles.summary}>
          <Marked text={short} ranges={isBeginning ? rangesIn('summary') : undefined} />
        </p>
      )}
    </li>
  )
}
