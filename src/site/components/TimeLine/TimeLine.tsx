import type { ReactNode } from 'react'

import { formatDate, isoDay } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { unbreak } from '@/lib/unbreak'

import styles from './TimeLine.module.css'

type Stop = {
  key: string
  date: string
  note?: string | null
  title: string
  content: ReactNode
}

type Props = { locale: Locale; stops: Stop[] }

/** What happened, in order, with dates. */
export const TimeLine = ({ locale, stops }: Props) => (
  <ol className={styles.line}>
    {stops.map(({ key, date, note, title, content }) => (
      <li key={key} className={styles.stop}>
        <p className={styles.date}>
          <time dateTime={isoDay(date)}>{formatDate(locale, date)}</time>
          {note && ` · ${note}`}
        </p>
        <h3>{unbreak(title)}</h3>
        {content}
      </li>
    ))}
  </ol>
)
