'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'
import type { Locale } from '@/lib/label'
import { occurrenceText } from '@/lib/occurrenceText'
import type { Event } from '@/payload-types'

import { texts } from './texts'

type Props = { event: string; dates: NonNullable<Event['occurrences']>; again: () => void }

const empty = { name: '', email: '', phone: '' }

/** Staff sign up somebody who called or came; what was typed stays when the server refuses. */
export const SignUpSomebody = ({ event, dates, again }: Props) => {
  const say = useSay()
  const { i18n } = useTranslation()
  const field = useId()
  const [person, setPerson] = useState(empty)
  const [date, setDate] = useState(String(dates[0]?.id ?? ''))
  const { isBusy, run } = useRestAction()

  const send = async () => {
    const body = { ...person, occurrences: [date] }
    const ask = () =>
      askRest<{ message: string }>(`/api/events/${event}/register`, { method: 'POST', body })
    if (!(await run(ask))) return
    setPerson(empty)
    again()
  }

  return (
    <details>
      <summary>{say(texts.add)}</summary>
      {(['name', 'email', 'phone'] as const).map((name) => (
        <div key={name} className="desk-decide-reason">
          <label htmlFor={`${field}-${name}`}>{say(texts[name])}</label>
          <input
            id={`${field}-${name}`}
            onChange={({ target }) => setPerson({ ...person, [name]: target.value })}
            // The form around it is that of the event.
            onKeyDown={(pressed) => pressed.key === 'Enter' && pressed.preventDefault()}
            type="text"
            value={person[name]}
          />
        </div>
      ))}
      <div className="desk-decide-reason">
        <label htmlFor={`${field}-date`}>{say(texts.date)}</label>
        <select id={`${field}-date`} onChange={({ target }) => setDate(target.value)} value={date}>
          {dates.map((each) => (
            <option key={each.id} value={String(each.id)}>
              {occurrenceText(i18n.language as Locale, each)}
            </option>
          ))}
        </select>
      </div>
      <Button
        disabled={isBusy || person.name.trim() === ''}
        onClick={() => void send()}
        size="medium"
      >
        {say(texts.save)}
      </Button>
    </details>
  )
}
