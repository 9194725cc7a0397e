'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'

import { texts } from './texts'

type Props = { event: string }

/** A letter to all who signed up or to those who wait, after a question whether to. */
export const WriteToRegistered = ({ event }: Props) => {
  const say = useSay()
  const field = useId()
  const [to, setTo] = useState('all')
  const [text, setText] = useState('')
  const [isAsking, setAsking] = useState(false)
  const { isBusy, run } = useRestAction()

  const send = async () => {
    const ask = () =>
      askRest<{ message: string }>(`/api/events/${event}/message`, {
        method: 'POST',
        body: { to, text },
      })
    const isSent = await run(ask)
    setAsking(false)
    if (isSent) setText('')
  }

  return (
    <details>
      <summary>{say(texts.write)}</summary>
      <div className="desk-decide-reason">
        <label htmlFor={`${field}-to`}>{say(texts.to)}</label>
        <select id={`${field}-to`} onChange={({ target }) => setTo(target.value)} value={to}>
          <option value="all">{say(texts.all)}</option>
          <option value="waiting">{say(texts.onlyWaiting)}</option>
        </select>
      </div>
      <div className="desk-decide-reason">
        <label htmlFor={`${field}-text`}>{say(texts.text)}</label>
        <textarea
          id={`${field}-text`}
          maxLength={2_000}
          onChange={({ target }) => setText(target.value)}
          rows={4}
          value={text}
        />
      </div>
      {isAsking ? (
        <p role="alert">
          {say(texts.sure)}{' '}
          <Button disabled={isBusy} onClick={() => void send()} size="medium">
            {say(texts.yes)}
          </Button>{' '}
          <Button buttonStyle="secondary" onClick={() => setAsking(false)} size="medium">
            {say(texts.no)}
          </Button>
        </p>
      ) : (
        <Button disabled={text.trim() === ''} onClick={() => setAsking(true)} size="medium">
          {say(texts.send)}
        </Button>
      )}
    </details>
  )
}
