'use client'

import { useId, type KeyboardEvent } from 'react'

import { weekDays } from '@/lib/weekDays'
import { useSay } from '@/desk/useSay'

import { textsOfWeek as words } from './texts'
import type { ShownDay } from './useWeek'

type Props = {
  line: ShownDay
  isFixed: boolean
  copy: { name: string; isReady: boolean; run: () => void } | null
  onHours: (text: string) => void
  onNote: (text: string) => void
  onHoursLeft: () => void
  onNoteLeft: () => void
}

/** A day of the week: its hours in one box as people type them, and their note. */
export const DayLine = ({ line, isFixed, copy, ...on }: Props) => {
  const say = useSay()
  const id = useId()
  const day = say(weekDays[line.day])
  const told = line.faultOfHours ?? (line.isOvernight ? say(words.overnight) : null)

  return (
    <div className="desk-week-day">
      <label htmlFor={`${id}hours`}>{day}</label>
      {copy && !isFixed && (
        <button
          type="button"
          className="desk-link"
          aria-label={`${copy.name}: ${day}`}
          disabled={!copy.isReady}
          onClick={copy.run}
        >
          {copy.name}
        </button>
      )}
      <input
        id={`${id}hours`}
        className="desk-week-hours"
        value={line.hours}
        placeholder={say(words.closed)}
        autoComplete="off"
        readOnly={isFixed}
        aria-invalid={line.faultOfHours !== null || undefined}
        aria-describedby={told ? `${id}told` : undefined}
        onChange={({ target }) => on.onHours(target.value)}
        onBlur={on.onHoursLeft}
        onKeyDown={onEnter(on.onHoursLeft)}
      />
      {line.hasOneNote && (
        <input
          className="desk-week-note"
          value={line.note}
          placeholder={say(words.note)}
          aria-label={say(words.noteOf(day))}
          aria-describedby={line.faultOfNote ? `${id}note` : undefined}
          maxLength={100}
          autoComplete="off"
          readOnly={isFixed}
          onChange={({ target }) => on.onNote(target.value)}
          onBlur={on.onNoteLeft}
          onKeyDown={onEnter(on.onNoteLeft)}
        />
      )}
      {told && (
        <p id={`${id}told`} className={line.faultOfHours ? 'desk-week-fault' : 'desk-quiet'}>
          {told}
        </p>
      )}
      {line.faultOfNote && (
        <p id={`${id}note`} className="desk-quiet">
          {line.faultOfNote}
        </p>
      )}
    </div>
  )
}

/** Enter leaves the box; it would send the whole form otherwise. */
const onEnter = (leave: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter') return
  event.preventDefault()
  leave()
}
