'use client'

import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { say, type Label } from '@/lib/label'

import { textsOfVerification as texts } from './texts'

type Answer = { message?: string; errors?: { message: string }[] }

/** In the editor of an entry: its provider, or staff for her, confirms that what is public is true. */
export const Confirm = () => {
  const { id, collectionSlug, hasPublishedDoc } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const tell = (text: Label) => say({ i18n: { language: i18n.language } }, text)
  if (!id || !hasPublishedDoc) return null

  const confirm = async () => {
    setBusy(true)
    const response = await fetch(`/api/${collectionSlug}/${id}/confirm`, { method: 'POST' }).catch(
      () => null,
    )
    const answer = (await response?.json().catch(() => null)) as Answer | null
    setBusy(false)
    setAsking(false)
    if (response?.ok) toast.success(answer?.message ?? '')
    else toast.error(answer?.errors?.[0]?.message ?? tell(texts.failed))
  }

  if (!isAsking)
    return (
      <Button buttonStyle="secondary" onClick={() => setAsking(true)} size="medium">
        {tell(texts.confirm)}
      </Button>
    )
  return (
    <div className="desk-hand-over">
      <span>{tell(texts.confirmSure)}</span>
      <Button disabled={isBusy} onClick={() => void confirm()} size="medium">
        {tell(texts.confirmYes)}
      </Button>
      <Button buttonStyle="secondary" onClick={() => setAsking(false)} size="medium">
        {tell(texts.back)}
      </Button>
    </div>
  )
}
