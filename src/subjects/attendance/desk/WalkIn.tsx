'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'

import { texts } from './texts'

type Props = { event: string; occurrence: string; again: () => Promise<void> }

const empty = { name: '', email: '' }

/** Adds somebody who came without signing up; what was typed stays when the server refuses. */
export const WalkIn = ({ event, occurrence, again }: Props) => {
  const say = useSay()
  const field = useId()
  const [person, setPerson] = useState(empty)
  const { isBusy, run } = useRestAction()

  const add = async () => {
    const body = { ...person, occurrence }
    const url = `/api/events/${event}/walk-ins`
    if (!(await run(() => askRest<{ message: string }>(url, { method: 'POST', body })))) return
    setPerson(empty)
    await again()
  }

  return (
    <details>
      <summary>{say(texts.add)}</summary>
      {(['name', 'email'] as const).map((name) => (
        <div key={name} className="desk-decide-reason">
          <label htmlFor={`${field}-${name}`}>{say(texts[name])}</label>
          <input
            id={`${field}-${name}`}
            onChange={({ target }) => setPerson({ ...person, [name]: target.value })}
            onKeyDown={(pressed) => {
              if (pressed.key !== 'Enter') return
              // The form around it is that of the event.
              pressed.preventDefault()
              if (person.name.trim()) void add()
            }}
            type={name === 'email' ? 'email' : 'text'}
            value={person[name]}
          />
        </div>
      ))}
      <Button
        disabled={isBusy || person.name.trim() === ''}
        onClick={() => void add()}
        size="medium"
      >
        {say(texts.save)}
      </Button>
    </details>
  )
}
