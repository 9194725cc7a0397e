'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'

import { textsOfOperations as texts } from './texts'

/** Beside a planned publication that failed. */
export const RetryJob = ({ id, what }: { id: string; what: string }) => {
  const say = useSay()
  const { isBusy, run } = useRestAction(texts.notRetried)
  const [isDone, setDone] = useState(false)

  const retry = async (): Promise<void> => {
    const work = () => askRest<object>(`/api/scheduled/${id}/retry`, { method: 'POST' })
    setDone(await run(work, texts.retried))
  }

  return (
    <Button
      aria-label={`${say(texts.retry)}: ${what}`}
      buttonStyle="secondary"
      disabled={isBusy || isDone}
      margin={false}
      onClick={() => void retry()}
      size="small"
    >
      {say(texts.retry)}
    </Button>
  )
}
