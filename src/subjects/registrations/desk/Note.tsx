'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'

import { texts } from './texts'

type Props = { registration: string; stored: string }

/** What staff want to remember of a registration. */
export const Note = ({ registration, stored }: Props) => {
  const say = useSay()
  const router = useRouter()
  const field = useId()
  const [note, setNote] = useState(stored)
  const { isBusy, run } = useRestAction()

  const keep = async () => {
    const url = `/api/registrations/${registration}/note`
    const ask = () => askRest<{ message: string }>(url, { method: 'POST', body: { note } })
    if (await run(ask)) router.refresh()
  }

  return (
    <>
      <div className="desk-decide-reason">
        <label htmlFor={field}>{say(texts.note)}</label>
        <textarea
          id={field}
          maxLength={2_000}
          onChange={({ target }) => setNote(target.value)}
          rows={2}
          value={note}
        />
      </div>
      <Button
        buttonStyle="secondary"
        disabled={isBusy || note === stored}
        onClick={() => void keep()}
        size="medium"
      >
        {say(texts.keepNote)}
      </Button>
    </>
  )
}
