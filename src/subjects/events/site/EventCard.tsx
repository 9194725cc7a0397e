import { Card } from '@/site/components/Card/Card'
import { DateLeaf } from '@/site/components/DateLeaf/DateLeaf'
import { Icon } from '@/site/components/Icon/Icon'
import { Tag } from '@/site/components/Tag/Tag'
import type { Locale } from '@/lib/label'
import { formatDate, isoDay } from '@/lib/formatDate'
import { occurrenceText } from '@/lib/occurrenceText'
import { pathTo } from '@/lib/pathTo'
import { unbreak } from '@/lib/unbreak'
import type { Event } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import { inOrder, isOver, nextOccurrence } from './occurrences'

export type EventCardData = Pick<Event, 'id' | 'title' | 'slug' | 'kind'> &
  Partial<
    Pick<
      Event,
      | 'summary'
      | 'state'
      | 'accredited'
      | 'occurrences'
      | 'dateNote'
      | 'onlineUrl'
      | 'signUp'
      | 'signUpHere'
    >
  > & {
    venue?: Pick<NonNullable<Event['venue']>, 'name' | 'address'> | null
  }

type Props = {
  locale: Locale
  event: EventCardData
  level?: 2 | 3
  now?: Date
  /** People sign up on the portal, and no place is left. */
  isFull?: boolean
}

/** An event in a list, with a leaf of the calendar. */
export const EventCard = ({ locale, event, level, now = new Date(), isFull }: Props) => {
  const t = texts(locale, 'events')
  const next = nextOccurrence(event.occurrences, now)
  const others = inOrder(event.occurrences).filter(
    (date) => date !== next && !isOver(date, now),
  ).length
  const until = event.signUpHere?.isOn ? event.signUp?.until : null
  const isRunning = until && isoDay(until) >= isoDay(now)
  const place = [event.venue?.name, event.venue?.address?.city].filter(Boolean).join(', ')

  return (
    <Card
      href={pathTo(locale, `/akce/${event.slug}`)}
      title={event.title}
      level={level}
      aside={<DateLeaf locale={locale} date={next?.startsAt} />}
      above={
        <>
          <span>{texts(locale, 'eventKinds')(event.kind)}</span>
          {event.accredited && <Tag tone="good">{t('accreditedShort')}</Tag>}
          {event.state === 'cancelled' && <Tag tone="bad">{t('cancelledShort')}</Tag>}
          {isFull && <Tag tone="wait">{texts(locale, 'signUp')('full')}</Tag>}
          {event.state === 'postponed' && <Tag tone="wait">{t('postponedShort')}</Tag>}
        </>
      }
      text={event.summary}
      below={
        <>
          <span>
            <Icon name="clock" />{' '}
            {next ? occurrenceText(locale, next) : unbreak(event.dateNote ?? t('noDate'))}
            {others > 0 && ` ${t('moreDates', { count: others })}`}
          </span>
          {(place || event.onlineUrl) && (
            <span>
              <Icon name={place ? 'pin' : 'web'} /> {place || t('online')}
            </span>
          )}
          {isRunning && (
            <span>{texts(locale, 'signUp')('until', { date: formatDate(locale, until) })}</span>
          )}
        </>
      }
    />
  )
}
