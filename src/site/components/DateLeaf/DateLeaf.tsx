import { dateParts, isoDay } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'

import styles from './DateLeaf.module.css'

type Props = { locale: Locale; date: string | null | undefined }

/** A leaf of a calendar; a question mark when the day is not known yet. */
export const DateLeaf = ({ locale, date }: Props) => {
  if (!date) {
    return (
      <span className={styles.leaf} aria-hidden="true">
        <span className={styles.unknown}>?</span>
      </span>
    )
  }
  const { day, month, weekday, year } = dateParts(locale, date)

  return (
    <time className={styles.leaf} dateTime={isoDay(date)}>
      <span className={styles.weekday}>{weekday}</span>{' '}
      <span className={styles.day}>{locale === 'cs' ? `${day}.` : day}</span>{' '}
      <span className={styles.month}>{month}</span> <span className={styles.year}>{year}</span>
    </time>
  )
}
