'use client'

import { Button, useTranslation } from '@payloadcms/ui'

import { useSay } from '@/desk/useSay'
import { formatNumber } from '@/lib/formatNumber'
import type { Locale } from '@/lib/label'

import { AttendeeLine } from './AttendeeLine'
import { Certificates } from './Certificates'
import { texts } from './texts'
import { useAttendance } from './useAttendance'
import { WalkIn } from './WalkIn'

type Props = { event: string; occurrence: string }

/** Who was there on one date: a press for each person, or for all at once. */
export const AttendanceOfDate = ({ event, occurrence }: Props) => {
  const say = useSay()
  const { i18n } = useTranslation()
  const { view, hasFailed, isBusy, mark, undo, canUndo, again } = useAttendance(event, occurrence)
  if (view === null) return hasFailed ? <p role="alert">{say(texts.failed)}</p> : null

  const { people, offeredHours } = view
  const there = people.filter(({ attendance }) => attendance === 'there')
  const unsaid = people.filter(({ attendance }) => attendance === null)
  const hourless = there.filter(({ hours }) => hours === null)
  const all = (attendance: 'there' | 'absent') =>
    mark(unsaid.map(({ registration }) => ({ registration, attendance })))

  return (
    <>
      {hasFailed && <p role="alert">{say(texts.failed)}</p>}
      <p>
        <a href={`/api/events/${event}/attendance.pdf?occurrence=${occurrence}`} target="_blank">
          {say(texts.sheet)}
        </a>
        {' · '}
        <a href={`/api/events/${event}/badges.pdf?occurrence=${occurrence}`} target="_blank">
          {say(texts.badges)}
        </a>
        {' · '}
        <a href={`/prichody?akce=${event}&termin=${occurrence}`} target="_blank">
          {say(texts.door)}
        </a>
      </p>
      <p aria-live="polite">
        {people.length === 0
          ? say(texts.nobody)
          : say(
              texts.counts(
                there.length,
                people.length - there.length - unsaid.length,
                unsaid.length,
              ),
            )}
      </p>
      <ul className="desk-attendance">
        {people.map((person) => (
          <AttendeeLine key={person.registration} {...{ person, isBusy, mark }} />
        ))}
      </ul>
      <div className="desk-attendance-all">
        {unsaid.length > 0 && (
          <>
            <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void all('there')}>
              {say(texts.allThere)}
            </Button>
            <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void all('absent')}>
              {say(texts.allAbsent)}
            </Button>
          </>
        )}
        {offeredHours !== null && hourless.length > 0 && (
          <Button
            buttonStyle="secondary"
            disabled={isBusy}
            onClick={() =>
              void mark(hourless.map(({ registration }) => ({ registration, hours: offeredHours })))
            }
          >
            {say(texts.hoursToAll(formatNumber(i18n.language as Locale, offeredHours)))}
          </Button>
        )}
        {canUndo && (
          <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void undo()}>
            {say(texts.undo)}
          </Button>
        )}
      </div>
      <Certificates {...{ event, occurrence, people, again }} />
      <WalkIn {...{ event, occurrence, again }} />
    </>
  )
}
