import { type ICalEventData, ICalEventStatus } from 'ical-generator'

import { dayAfter } from '@/lib/dayAfter'
import { isoDay } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { placeLine } from '@/lib/placeLine'
import type { Event } from '@/payload-types'
import { siteUrl } from '@/site/frame/siteUrl'
import { texts } from '@/site/texts/texts'

import { inOrder, type Occurrence } from '../occurrences'

/** What a calendar needs to know of an event. */
export type CalendarEvent = Pick<
  Event,
  'title' | 'slug' | 'summary' | 'state' | 'occurrences' | 'onlineUrl' | 'updatedAt'
> & { venue?: Event['venue'] }

const dayMs = 86_400_000
/** A called-off date stays so long in subscribed calendars that everybody meets it there, then it leaves. */
const calledOffDays = 30
/** Numbers of versions count from here: the seconds since 1970 would soon outgrow 31 bits. */
const firstVersion = Date.UTC(2020, 0, 1)

/** The dates of an event as entries of a calendar; dates called off a month ago are left out. */
export const entriesOf = (event: CalendarEvent, locale: Locale, now: Date): ICalEventData[] =>
  inOrder(event.occurrences)
    .filter((date) => !isCalledOff(event) || !isLongOver(date, now))
    .map((date) => entryOf(event, date, locale))

const entryOf = (event: CalendarEvent, date: Occurrence, locale: Locale): ICalEventData => {
  const changed = new Date(event.updatedAt)
  const url = siteUrl(locale, `/akce/${event.slug}`)
  const t = texts(locale, 'calendar')
  const prefix = event.state && event.state !== 'planned' ? `${t(event.state)}: ` : ''

  return {
    id: `${date.id}@${new URL(url).hostname}`,
    // Rises with every change: calendars drop what is not newer than what they have.
    sequence: Math.floor((changed.getTime() - firstVersion) / 1_000),
    // The time of the change, not of the question: otherwise each answer would differ from the last.
    stamp: changed,
    lastModified: changed,
    ...timesOf(date),
    status: isCalledOff(event) ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: `${prefix}${event.title}`,
    description: [event.summary, event.onlineUrl && `${t('online')}: ${event.onlineUrl}`, url]
      .filter(Boolean)
      .join('\n\n'),
    location: placeLine(event.venue),
    url,
  }
}

/** Whole days are given as Prague's days; the last of them is not counted, as the format demands. */
const timesOf = ({ startsAt, endsAt, allDay }: Occurrence) =>
  allDay
    ? {
        allDay: true,
        start: midnightOf(isoDay(startsAt)),
        end: midnightOf(dayAfter(isoDay(endsAt ?? startsAt))),
      }
    : { start: new Date(startsAt), end: endsAt ? new Date(endsAt) : undefined }

const midnightOf = (day: string): Date => new Date(`${day}T00:00:00Z`)

const isCalledOff = ({ state }: CalendarEvent): boolean =>
  state === 'cancelled' || state === 'postponed'

const isLongOver = ({ startsAt, endsAt }: Occurrence, now: Date): boolean =>
  new Date(endsAt ?? startsAt).getTime() < now.getTime() - calledOffDays * dayMs
