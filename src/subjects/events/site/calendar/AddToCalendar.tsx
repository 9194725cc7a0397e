import type { Event } from '@/payload-types'
import type { Locale } from '@/lib/label'
import { occurrenceText } from '@/lib/occurrenceText'
import { placeLine } from '@/lib/placeLine'
import { pathTo } from '@/lib/pathTo'
import { siteUrl } from '@/site/frame/siteUrl'
import { texts } from '@/site/texts/texts'

import { inOrder, type Occurrence } from '../occurrences'
import styles from './AddToCalendar.module.css'
import { entryLinks } from './links'

type Props = { locale: Locale; event: Event; now?: Date }

/** Each date to come as an entry of the visitor's own calendar; nothing for what is over or called off. */
export const AddToCalendar = ({ locale, event, now = new Date() }: Props) => {
  const t = texts(locale, 'calendar')
  const ahead = inOrder(event.occurrences).filter(
    ({ startsAt, endsAt }) => new Date(endsAt ?? startsAt) >= now,
  )
  if (ahead.length === 0 || event.state === 'cancelled' || event.state === 'postponed') return null

  return (
    <details className={styles.add}>
      <summary>{t('add')}</summary>
      {ahead.map((date) => (
        <DateLinks key={date.id} locale={locale} event={event} date={date} />
      ))}
      {ahead.length > 1 && (
        <p>
          <a href={pathTo(locale, `/akce/${event.slug}.ics`)}>{t('allDates')}</a>
        </p>
      )}
    </details>
  )
}

type DateProps = { locale: Locale; event: Event; date: Occurrence }

const DateLinks = ({ locale, event, date }: DateProps) => {
  const t = texts(locale, 'calendar')
  const url = siteUrl(locale, `/akce/${event.slug}`)
  const links = entryLinks({
    title: event.title,
    text: [event.summary, url].filter(Boolean).join('\n\n'),
    place: placeLine(event.venue) ?? '',
    date,
  })

  return (
    <div>
      <p>{occurrenceText(locale, date)}</p>
      <ul>
        <li>
          <a href={pathTo(locale, `/akce/${event.slug}.ics?termin=${date.id}`)}>{t('file')}</a>
        </li>
        <li>
          <a href={links.google} rel="noopener">
            {t('google')}
          </a>
        </li>
        <li>
          <a href={links.outlook} rel="noopener">
            {t('outlook')}
          </a>
        </li>
      </ul>
    </div>
  )
}
