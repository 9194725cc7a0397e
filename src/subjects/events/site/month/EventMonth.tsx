import { formatMonth, formatTime, isoDay } from '@/lib/formatDate'
import { hrefWith } from '@/lib/hrefWith'
import type { Locale } from '@/lib/label'
import { monthsLater, weeksOf, type Month } from '@/lib/monthGrid'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import type { EventCardData } from '../EventCard'
import { dayWords } from './dayWords'
import { daysOf, type OnDay } from './daysOf'
import styles from './EventMonth.module.css'

type Props = {
  locale: Locale
  month: Month
  /** `2026-11-21` */
  today: string
  /** Of the kind asked for. */
  kind?: string
  events: EventCardData[]
}

/** The events of a month as a calendar leaf; a narrow window shows only days on which something is. */
export const EventMonth = ({ locale, month, today, kind, events }: Props) => {
  const t = texts(locale, 'events')
  const days = daysOf(events)
  const weeks = weeksOf(month)
  const isEmpty = !weeks.flat().some((day) => day.startsWith(month) && days.has(day))
  const to = (later: number) =>
    hrefWith(pathTo(locale, '/akce'), { mesic: monthsLater(month, later), druh: kind })

  return (
    <section aria-labelledby="mesic" className={styles.month}>
      <nav aria-label={t('months')} className={styles.months}>
        <a href={to(-1)} rel="nofollow">
          ← {t('previousMonth')}
        </a>
        <h2 id="mesic">{formatMonth(locale, `${month}-15T12:00:00Z`)}</h2>
        <a href={to(1)} rel="nofollow">
          {t('nextMonth')} →
        </a>
      </nav>
      {isEmpty && <p>{t('emptyMonth')}</p>}
      <table aria-labelledby="mesic" className={styles.leaf} role="table">
        <thead role="rowgroup">
          <tr role="row">
            {weeks[0]?.map((day) => (
              <th key={day} role="columnheader" scope="col">
                {dayWords(locale, day).weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {weeks.map((week) => (
            <tr key={week[0]} role="row">
              {week.map((day) => (
                <Day
                  key={day}
                  {...{ locale, day }}
                  isOther={!day.startsWith(month)}
                  isToday={day === today}
                  items={day.startsWith(month) ? (days.get(day) ?? []) : []}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type DayProps = {
  locale: Locale
  day: string
  isOther: boolean
  isToday: boolean
  items: OnDay<EventCardData>[]
}

const Day = ({ locale, day, isOther, isToday, items }: DayProps) => {
  const { number, whole } = dayWords(locale, day)
  return (
    <td
      aria-current={isToday ? 'date' : undefined}
      className={isOther ? styles.other : items.length > 0 ? styles.busy : undefined}
      role="cell"
    >
      <span className={styles.number}>{number}</span>
      {items.length > 0 && (
        <>
          <span className={styles.whole}>{whole}</span>
          <ul>
            {items.map(({ event, date }) => (
              <li key={`${event.id} ${date.id ?? date.startsAt}`}>
                <Entry {...{ locale, day, event, date }} />
              </li>
            ))}
          </ul>
        </>
      )}
    </td>
  )
}

const Entry = ({
  locale,
  day,
  event,
  date,
}: OnDay<EventCardData> & { locale: Locale; day: string }) => {
  const t = texts(locale, 'events')
  const { state } = event
  const begins = !date.allDay && isoDay(date.startsAt) === day
  return (
    <>
      {begins && <span className={styles.hour}>{formatTime(locale, date.startsAt)} </span>}
      <a href={pathTo(locale, `/akce/${event.slug}`)}>{event.title}</a>
      {state === 'cancelled' && <strong> {t('cancelledShort')}</strong>}
      {state === 'postponed' && <strong> {t('postponedShort')}</strong>}
    </>
  )
}
