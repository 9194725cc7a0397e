import { TimeLine } from '@/site/components/TimeLine/TimeLine'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docOf } from '@/lib/populated'
import { unbreak } from '@/lib/unbreak'
import { texts } from '@/site/texts/texts'

import { calledOff, type GroupEvent, type HeldDate, type Meeting } from './groupEvents'
import { MeetingContent } from './MeetingContent'

type Props = { locale: Locale; meetings: Meeting[]; events: GroupEvent[]; held: HeldDate[] }

/** When a group met and what it agreed on, the last meeting first. */
export const Meetings = ({ locale, meetings, events, held }: Props) => (
  <TimeLine
    locale={locale}
    stops={[
      ...meetings.map((meeting) => ofMeeting(locale, meeting, calledOff(meeting, events))),
      ...held.map((each) => ofEvent(locale, each)),
    ].sort((one, other) => other.date.localeCompare(one.date))}
  />
)

const ofMeeting = (locale: Locale, meeting: Meeting, off: GroupEvent['state']) => ({
  key: meeting.id ?? meeting.date,
  date: meeting.date,
  note: off && texts(locale, 'events')(off === 'cancelled' ? 'cancelledShort' : 'postponedShort'),
  title: meeting.topic || docOf(meeting.event)?.title || texts(locale, 'groups')('meeting'),
  content: <MeetingContent locale={locale} meeting={meeting} />,
})

const ofEvent = (locale: Locale, { event, date }: HeldDate) => ({
  key: `${event.id} ${date.startsAt}`,
  date: date.startsAt,
  note: texts(locale, 'eventKinds')(event.kind),
  title: event.title,
  content: (
    <p>
      <a href={pathTo(locale, `/akce/${event.slug}`)}>
        {texts(locale, 'groups')('meetingEvent')}
        <span className="hidden"> {unbreak(event.title)}</span>
      </a>
    </p>
  ),
})
