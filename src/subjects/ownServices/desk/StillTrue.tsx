'use client'

import { useState } from 'react'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'

import type { AskedService } from '../askedPlaces'
import { textsOfOwnServices as texts } from './texts'

type Props = { service: AskedService }

/** The two answers to whether free places are still true: yes, with the date of today, or another number. */
export const StillTrue = ({ service }: Props) => {
  const { id, name, said } = service
  const say = useSay()
  const { isBusy, run } = useRestAction(texts.failed)
  const [isDone, setDone] = useState(false)

  const hold = async () => {
    const url = `/api/services/${id}/availability`
    const work = async () => {
      for (const { form, free } of said)
        await askRest(url, { method: 'PATCH', body: form ? { form, free } : { free } })
    }
    if (await run(work)) setDone(true)
  }

  return (
    <div className="desk-own-actions">
      {said.length > 0 && !isDone && (
        <button
          type="button"
          aria-label={`${say(texts.holds)}: ${name}`}
          disabled={isBusy}
          onClick={() => void hold()}
        >
          {say(texts.holds)}
        </button>
      )}
      <a href={`/admin/moje-sluzby?sluzba=${id}`} aria-label={`${say(texts.change)}: ${name}`}>
        {say(texts.change)}
      </a>
      <span role="status">{isDone && say(texts.saved)}</span>
    </div>
  )
}
