import type { Payload } from 'payload'

import { isoDay } from '@/lib/formatDate'
import { idOf } from '@/lib/idOf'
import type { Locale } from '@/lib/label'
import type { MeetingDate } from '@/lib/meetingView'
import { textIn } from '@/lib/textIn'

import { comingDates, dateView, type Coming } from '../invitees/comingMeetings'
import type { StoredGroup, StoredMeeting } from '../storedGroup'

/** A meeting to come: of an event's date, written down or not, or only a day that was written down. */
export type RoomDate = {
  key: string
  date: MeetingDate
  coming: Coming | null
  meeting: StoredMeeting | null
}

// A day has at most 25 hours.
const dayMs = 25 * 3_600_000

/**
 * The meetings of a group from today on, the next one first. One that has begun stays until its day is over: those
 * who sit there have their papers from here.
 */
export const meetingsToCome = async (
  payload: Payload,
  group: StoredGroup,
  now: Date,
): Promise<RoomDate[]> => {
  const today = isoDay(now)
  const since = new Date(now.getTime() - dayMs)
  const dates = (await comingDates(payload, String(group.id), since)).filter(
    ({ date }) => isoDay(date.startsAt) >= today,
  )
  const written = writtenIn(group)
  const days = written.filter(
    (meeting) =>
      isoDay(meeting.date) >= today &&
      !meeting.event &&
      !dates.some((each) => isWrittenOf(meeting, each)),
  )
  return [
    ...dates.map((coming) => ({
      key: coming.date.id,
      date: dateView(coming.date),
      coming,
      meeting: written.find((each) => isWrittenOf(each, coming)) ?? null,
    })),
    ...days.map((meeting) => ({
      key: String(meeting.id),
      date: { startsAt: new Date(meeting.date).toISOString(), endsAt: null, allDay: true },
      coming: null,
      meeting,
    })),
  ].sort((one, other) => Date.parse(one.date.startsAt) - Date.parse(other.date.startsAt))
}

/** Meetings that were written down, with a day. */
export const writtenIn = ({ meetings }: StoredGroup): StoredMeeting[] =>
  (meetings ?? []).filter(({ date }) => Boolean(date))

/** What a meeting is called; null where nobody said. */
export const titleOf = (locale: Locale, { meeting, coming }: RoomDate): string | null =>
  textIn(locale, meeting?.topic) || textIn(locale, coming?.event.title) || null

/** Whether it has begun. Of a day without an hour nobody knows until the day is over. */
export const hasBegun = ({ date }: Pick<RoomDate, 'date'>, now: Date): boolean =>
  date.allDay ? isoDay(date.startsAt) < isoDay(now) : new Date(date.startsAt) <= now

const isWrittenOf = ({ event: own, date }: StoredMeeting, coming: Coming): boolean =>
  isoDay(date) === isoDay(coming.date.startsAt) &&
  (!own || String(idOf(own)) === String(coming.event.id))
