import ical, {
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
  type ICalEventData,
} from 'ical-generator'

import { dayAfter } from '@/lib/dayAfter'
import { isoDay } from '@/lib/formatDate'
import { env } from '@/platform/env'

type Invitation = {
  code: string
  sequence: number
  isCalledOff: boolean
  /** Whether the person has said that she comes; whoever is only invited answers by the link. */
  comes?: boolean
  title: string
  where: string | undefined
  link: string
  date: { startsAt: string; endsAt?: string | null; allDay?: boolean | null }
  person: { name: string; email: string }
  /** What the portal is called. */
  organiser: string
  now: Date
}

/** One person's date for her calendar (RFC 5546): an invitation, a newer one in its place, or that it is off. */
export const invitation = (given: Invitation): string => {
  const { isCalledOff, now } = given
  const calendar = ical({
    method: isCalledOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
    prodId: { company: 'Rozcestnik', product: 'Portal' },
    events: [{ ...entryOf(given), stamp: now }],
  })
  return `${calendar.toString()}\r\n`
}

const entryOf = (given: Invitation): ICalEventData => {
  const { code, sequence, isCalledOff, comes = true, title, where, link, date, person } = given
  return {
    id: `${code}@${new URL(env.siteUrl).hostname}`,
    sequence,
    status: isCalledOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: title,
    location: where,
    description: link,
    organizer: { name: unquoted(given.organiser), email: env.mailFrom },
    attendees: [
      {
        name: unquoted(person.name),
        email: person.email,
        status: comes ? ICalAttendeeStatus.ACCEPTED : ICalAttendeeStatus.NEEDSACTION,
        rsvp: false,
      },
    ],
    ...timesOf(date),
  }
}

/** A name of the format cannot hold a quotation mark, nor is there a way to escape it (RFC 5545, 3.1). */
const unquoted = (name: string): string => name.replaceAll('"', "'")

/** Whole days are given as Prague's days; the last of them is not counted, as the format demands. */
const timesOf = ({ startsAt, endsAt, allDay }: Invitation['date']) =>
  allDay
    ? {
        allDay: true,
        start: new Date(`${isoDay(startsAt)}T00:00:00Z`),
        end: new Date(`${dayAfter(isoDay(endsAt ?? startsAt))}T00:00:00Z`),
      }
    : { start: new Date(startsAt), end: endsAt ? new Date(endsAt) : undefined }
