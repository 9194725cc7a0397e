'use client'

import { Button, toast, useAuth, useDocumentInfo, useField } from '@payloadcms/ui'
import { useState } from 'react'

import type { User } from '@/payload-types'
import { asked, Refused } from '@/desk/asked'

import { textsOfSecondFactor as texts } from './textsOfSecondFactor'
import { useSay } from './useSay'

/** In the form of a person: the way to one's own second factor; for admins a way to end that of another. */
export const SecondFactorLinks = () => {
  const tell = useSay()
  const { id } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { value, setValue } = useField<User['secondFactor']>({ path: 'secondFactor' })
  const [isSure, setSure] = useState(false)

  const reset = async (): Promise<void> => {
    const path = `/api/users/${String(id)}/second-factor/reset`
    const answer = await asked<{ message: string }>(path, 'POST', {}).catch((error: unknown) =>
      error instanceof Refused ? error : new Refused(tell(texts.failed)),
    )
    setSure(false)
    if (answer instanceof Refused) return void toast.error(answer.message || tell(texts.failed))

    setValue('off', true)
    toast.success(answer.message)
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
      <Button onClick={() => void reset()}>{tell(texts.resetSure)}</Button>{' '}
      <Button buttonStyle="secondary" onClick={() => setSure(false)}>
        {tell(texts.keep)}
      </Button>
    </>
  )
}
