import { isoDay } from '@/lib/formatDate'
import { idOf } from '@/lib/idOf'
import { occurrenceEnd } from '@/lib/occurrenceEnd'
import type { Event, WorkingGroup } from '@/payload-types'

export type Meeting = NonNullable<WorkingGroup['meetings']>[number]
export type GroupEvent = Pick<Event, 'id' | 'title' | 'slug' | 'kind'> &
  Partial<Pick<Event, 'state' | 'occurrences'>>
type Occurrence = NonNullable<Event['occurrences']>[number]

/** A date of an event that is over and of which no meeting was written down. */
export type HeldDate = { event: GroupEvent; date: Occurrence }

type Meetings = Meeting[] | null | undefined

const isOn = ({ date }: Meeting, { startsAt }: Occurrence): boolean =>
  Boolean(date) && isoDay(date) === isoDay(startsAt)

/** Whether a meeting that was written down names the event, and of several dates this one. */
const isNamed = (meetings: Meetings, event: GroupEvent, date: Occurrence): boolean =>
  (meetings ?? []).some(
    (meeting) =>
      idOf(meeting.event) === event.id && (event.occurrences?.length === 1 || isOn(meeting, date)),
  )

/** What was written down without naming an event is taken for the one of its day. */
const isWritten = (meetings: Meetings, event: GroupEvent, date: Occurrence): boolean =>
  isNamed(meetings, event, date) ||
  (meetings ?? []).some((meeting) => !meeting.event && isOn(meeting, date))

const isOff = ({ state }: GroupEvent): boolean => state === 'cancelled' || state === 'postponed'

/** The state of the event that a meeting names, when it does not take place. */
export const calledOff = (meeting: Meeting, events: GroupEvent[]) =>
  events.find((event) => event.id === idOf(meeting.event) && isOff(event))?.state

/** The dates of a group's events that stand among its meetings by themselves. */
export const heldDates = (meetings: Meetings, events: GroupEvent[], now: Date): HeldDate[] =>
  events
    .filter((event) => !isOff(event))
    .flatMap((event) =>
      (event.occurrences ?? [])
        .filter((date) => occurrenceEnd(date) < now && !isWritten(meetings, event, date))
        .map((date) => ({ event, date })),
    )

/** The events that stand beside the meetings: all but those whose every date is among them. */
export const eventsBeside = <Item extends GroupEvent>(
  meetings: Meetings,
  events: Item[],
  now: Date,
): Item[] => {
  const held = heldDates(meetings, events, now)
  const isShown = (event: Item, date: Occurrence) =>
    held.some((each) => each.date === date) || isNamed(meetings, event, date)
  return events.filter(
    (event) =>
      !event.occurrences?.length || event.occurrences.some((date) => !isShown(event, date)),
  )
}
