'use client'

import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { say } from '@/lib/label'

import { textsOfOperations as texts } from './texts'

/** Beside a planned publication that failed. */
export const RetryJob = ({ id, what }: { id: string; what: string }) => {
  const { i18n } = useTranslation()
  const [isDone, setDone] = useState(false)

  const retry = async (): Promise<void> => {
    setDone(true)
    const answer = await fetch(`/api/scheduled/${id}/retry`, { method: 'POST' }).catch(() => null)
    if (answer?.ok) return void toast.success(say({ i18n }, texts.retried))

    setDone(false)
    toast.error(say({ i18n }, texts.notRetried))
  }

  return (
    <Button
      aria-label={`${say({ i18n }, texts.retry)}: ${what}`}
      buttonStyle="secondary"
      disabled={isDone}
      margin={false}
      onClick={() => void retry()}
      size="small"
    >
      {say({ i18n }, texts.retry)}
    </Button>
  )
}
