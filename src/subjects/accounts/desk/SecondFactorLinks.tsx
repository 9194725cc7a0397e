'use client'

import { Button, useAuth, useDocumentInfo, useField } from '@payloadcms/ui'
import { useState } from 'react'

import type { User } from '@/payload-types'
import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'

import { textsOfSecondFactor as texts } from './textsOfSecondFactor'

/** In the form of a person: the way to one's own second factor; for admins a way to end that of another. */
export const SecondFactorLinks = () => {
  const tell = useSay()
  const { id } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { value, setValue } = useField<User['secondFactor']>({ path: 'secondFactor' })
  const { isBusy, run } = useRestAction(texts.failed)
  const [isSure, setSure] = useState(false)

  const reset = async (): Promise<void> => {
    const url = `/api/users/${String(id)}/second-factor/reset`
    const isReset = await run(() => askRest(url, { method: 'POST', body: {} }))
    setSure(false)
    if (isReset) setValue('off', true)
  }

  if (id && String(id) === String(user?.id))
    return <a href="/admin/druhy-faktor">{tell(texts.begin)}</a>
  if (!id || user?.role !== 'admin' || value !== 'on') return null
  if (!isSure)
    return (
      <Button buttonStyle="secondary" onClick={() => setSure(true)}>
        {tell(texts.reset)}
      </Button>
    )
  return (
    <>
      <p>{tell(texts.resetHint)}</p>
      <Button disabled={isBusy} onClick={() => void reset()}>
        {tell(texts.resetSure)}
      </Button>{' '}
      <Button buttonStyle="secondary" onClick={() => setSure(false)}>
        {tell(texts.keep)}
      </Button>
    </>
  )
}
