'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'

import type { Attendee } from '../view'
import { texts } from './texts'

type Props = {
  event: string
  occurrence: string
  people: Attendee[]
  again: () => Promise<void>
}

const pauseMs = 3_000

/** Issues certificates to those who were there, after a question whether to, and shows how their letters go. */
export const Certificates = ({ event, occurrence, people, again }: Props) => {
  const say = useSay()
  const [isAsking, setAsking] = useState(false)
  const { isBusy, run } = useRestAction()
  const there = people.filter(({ attendance }) => attendance === 'there')
  const count = (standing: Attendee['certificate']) =>
    there.filter(({ certificate }) => certificate === standing).length
  const [without, waiting, issued] = [count(null), count('waiting'), count('issued')]

  useEffect(() => {
    if (waiting === 0) return
    const timer = setInterval(() => void again(), pauseMs)
    return () => clearInterval(timer)
  }, [waiting, again])

  const issue = async () => {
    const url = `/api/events/${event}/certificates`
    await run(() => askRest<{ message: string }>(url, { method: 'POST', body: { occurrence } }))
    setAsking(false)
    await again()
  }

  return (
    <>
      {waiting + issued > 0 && <p aria-live="polite">{say(texts.certificates(issued, waiting))}</p>}
      {waiting > 0 && <progress aria-hidden="true" max={waiting + issued} value={issued} />}
      {without > 0 &&
        (isAsking ? (
          <p role="alert">
            {say(texts.sure)}{' '}
            <Button disabled={isBusy} onClick={() => void issue()} size="medium">
              {say(texts.yes)}
            </Button>{' '}
            <Button buttonStyle="secondary" onClick={() => setAsking(false)} size="medium">
              {say(texts.no)}
            </Button>
          </p>
        ) : (
          <Button onClick={() => setAsking(true)} size="medium">
            {say(texts.issue(without))}
          </Button>
        ))}
    </>
  )
}
