'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'

import type { OwnService } from '../myServices'
import { textsOfOwnServices as texts } from './texts'

type Props = { service: Pick<OwnService, 'id' | 'name'> }

/** Confirms that what the site says of a service is true, after a question. */
export const ConfirmOwn = ({ service }: Props) => {
  const say = useSay()
  const router = useRouter()
  const { isBusy, run } = useRestAction()
  const [isAsking, setAsking] = useState(false)

  const confirm = async () => {
    const url = `/api/services/${service.id}/confirm`
    if (await run(() => askRest(url, { method: 'POST' }))) router.refresh()
    setAsking(false)
  }

  if (!isAsking)
    return (
      <button
        type="button"
        aria-label={`${say(texts.confirm)}: ${service.name}`}
        onClick={() => setAsking(true)}
      >
        {say(texts.confirm)}
      </button>
    )
  return (
    <div className="desk-own-sure" role="group" aria-label={service.name}>
      <span>{say(texts.confirmSure)}</span>
      <button type="button" autoFocus disabled={isBusy} onClick={() => void confirm()}>
        {say(texts.confirmYes)}
      </button>
      <button type="button" onClick={() => setAsking(false)}>
        {say(texts.back)}
      </button>
    </div>
  )
}
