'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'

import { textsOfVerification as texts } from './texts'

/** In the editor of an entry: its provider, or staff on the provider's behalf, confirms that what is public is true. */
export const Confirm = () => {
  const { id, collectionSlug, hasPublishedDoc } = useDocumentInfo()
  const say = useSay()
  const { isBusy, run } = useRestAction(texts.failed)
  const [isAsking, setAsking] = useState(false)
  if (!id || !hasPublishedDoc) return null

  const confirm = async () => {
    await run(() => askRest(`/api/${collectionSlug}/${id}/confirm`, { method: 'POST' }))
    setAsking(false)
  }

  if (!isAsking)
    return (
      <Button buttonStyle="secondary" onClick={() => setAsking(true)} size="medium">
        {say(texts.confirm)}
      </Button>
    )
  return (
    <div className="desk-hand-over">
      <span>{say(texts.confirmSure)}</span>
      <Button disabled={isBusy} onClick={() => void confirm()} size="medium">
        {say(texts.confirmYes)}
      </Button>
      <Button buttonStyle="secondary" onClick={() => setAsking(false)} size="medium">
        {say(texts.back)}
      </Button>
    </div>
  )
}
