import { pragueTime, workdayAt } from '../build/dates'
import { files, media, projects, workingGroup } from '../build/ref'
import { same, t } from '../build/said'
import type { Seedling } from '../build/sown'
import { text } from '../build/text'
import { near, postcodes } from './providers'

type Event = Seedling<'events'>
export type Words = [cs: string, en: string, uk: string]

/** Days of an event: `2019-09-03` with hours where they are known, or so many days from today. */
type When = [day: string | number, from?: string, to?: string]

export type EventLine = {
  slug: string
  kind: NonNullable<Event['kind']>
  title: Words
  summary?: Words
  when?: When[]
  dateNote?: Words
  venue?: [name: Words | string, town: string, street?: string, room?: Words]
  body?: [cs: string, en?: string, uk?: string]
  organisers?: string[]
  accredited?: boolean
  capacity?: number
  registration?: 'none' | 'required' | 'full'
  state?: 'cancelled' | 'postponed'
  projects?: string[]
  group?: string
  image?: string
  attachments?: string[]
  online?: string
}

const occurrence = ([date, from, to]: When) => {
  if (typeof date === 'number') {
    return { startsAt: workdayAt(date, from ?? '9:00'), endsAt: workdayAt(date, to ?? '12:00') }
  }
  if (!from) return { startsAt: pragueTime(date, '0:00'), allDay: true }

  return { startsAt: pragueTime(date, from), ...(to && { endsAt: pragueTime(date, to) }) }
}

const venueOf = ([name, town, street, room]: NonNullable<EventLine['venue']>) => ({
  name: typeof name === 'string' ? same(name) : t(...name),
  ...(room && { room: t(...room) }),
  address: { street, city: town, postcode: postcodes[town] ?? '57900' },
  location: near(town, 7),
})

/** An event as the database takes it. */
export const eventOf = (line: EventLine): Event => ({
  ...{ slug: line.slug, kind: line.kind, title: t(...line.title), state: line.state ?? 'planned' },
  ...(line.summary && { summary: t(...line.summary) }),
  occurrences: (line.when ?? []).map(occurrence),
  ...(line.dateNote && { dateNote: t(...line.dateNote) }),
  ...(line.venue && { venue: venueOf(line.venue) }),
  ...(line.body && {
    body: t(
      text(line.body[0]),
      line.body[1] ? text(line.body[1]) : undefined,
      line.body[2] ? text(line.body[2]) : undefined,
    ),
  }),
  organisers: (line.organisers ?? ['Podhorský kraj']).map((name) => ({ name: same(name) })),
  ...{ accredited: line.accredited ?? false, capacity: line.capacity, onlineUrl: line.online },
  registration: line.registration ?? 'none',
  ...(line.projects && { projects: projects(...line.projects) }),
  ...(line.group && { workingGroup: workingGroup(line.group) }),
  ...(line.image && { image: media(`${line.image}.webp`) }),
  ...(line.attachments && { attachments: files(...line.attachments) }),
  _status: 'published',
})
