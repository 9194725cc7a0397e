'use client'

import { Button, toast, useAuth, useDocumentInfo, useField } from '@payloadcms/ui'
import { useState } from 'react'

import type { User } from '@/payload-types'
import { askRest, Refused } from '@/desk/askRest'
import { useSay } from '@/desk/useSay'
import { ProofForm, type GivenProof } from '@/desk/ProofForm'

import { textsOfSecondFactor as texts } from './textsOfSecondFactor'

/** In the form of a person: the way to one's own second factor; for admins a way to end that of another. */
export const SecondFactorLinks = () => {
  const tell = useSay()
  const { id } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { value, setValue } = useField<User['secondFactor']>({ path: 'secondFactor' })
  const [isSure, setSure] = useState(false)

  const reset = async (body: GivenProof): Promise<string | null> => {
    const url = `/api/users/${String(id)}/second-factor/reset`
    try {
      const { message } = await askRest<{ message: string }>(url, { method: 'POST', body })
      toast.success(message)
    } catch (error) {
      return (error instanceof Refused ? error.message : '') || tell(texts.failed)
    }
    setSure(false)
    setValue('off', true)
    return null
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
      <ProofForm hasCode={user.secondFactor === 'on'} send={reset} submit={tell(texts.resetSure)} />
      <Button buttonStyle="secondary" onClick={() => setSure(false)}>
        {tell(texts.keep)}
      </Button>
    </>
  )
}
