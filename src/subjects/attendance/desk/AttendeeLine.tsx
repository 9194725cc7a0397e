'use client'

import { useState } from 'react'

import { useSay } from '@/desk/useSay'
import { stateNames } from '@/subjects/registrations/states'

import { mostHours } from '../presence'
import type { Attendee, Mark } from '../view'
import { texts } from './texts'

type Props = { person: Attendee; isBusy: boolean; mark: (marks: Mark[]) => Promise<void> }

/** One person: a button that says that they are there, and for how many hours. */
export const AttendeeLine = ({ person, isBusy, mark }: Props) => {
  const say = useSay()
  const { registration, name, state, isWalkIn, attendance } = person
  const isThere = attendance === 'there'
  const beside = [
    attendance === 'absent' && say(texts.absent),
    isWalkIn && say(texts.walkIn),
    state !== 'confirmed' && say(stateNames[state]),
  ].filter(Boolean)

  return (
    <li>
      <button
        type="button"
        aria-label={[`${name}: ${say(texts.there)}`, ...beside].join(', ')}
        aria-pressed={isThere}
        disabled={isBusy}
        onClick={() => void mark([{ registration, attendance: isThere ? null : 'there' }])}
      >
        <span aria-hidden="true">{isThere ? '✓' : ''}</span>
        {name}
        {beside.length > 0 && <small>{beside.join(', ')}</small>}
      </button>
      {isThere && person.certificate && (
        <a
          aria-label={`${name}: ${say(texts.certificate)}`}
          href={`/api/registrations/${registration}/certificate.pdf`}
          target="_blank"
        >
          {say(texts.certificate)}
        </a>
      )}
      {isThere && <Hours key={person.hours} {...{ person, mark }} />}
    </li>
  )
}

const Hours = ({ person, mark }: Omit<Props, 'isBusy'>) => {
  const say = useSay()
  const stored = person.hours === null ? '' : String(person.hours)
  const [typed, setTyped] = useState(stored)
  const keep = () => {
    const hours = typed === '' ? null : Number(typed)
    if (typed !== stored) void mark([{ registration: person.registration, hours }])
  }
  return (
    <label>
      <input
        aria-label={`${person.name}: ${say(texts.hours)}`}
        inputMode="decimal"
        max={mostHours}
        min={0}
        onBlur={keep}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(pressed) => {
          if (pressed.key !== 'Enter') return
          // The form around it is that of the event.
          pressed.preventDefault()
          keep()
        }}
        step={0.25}
        type="number"
        value={typed}
      />
      {say(texts.hours)}
    </label>
  )
}
